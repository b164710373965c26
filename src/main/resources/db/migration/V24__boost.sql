-- A rule boosts a card: the field's word for it. The check names the kinds, so that it goes first.

alter table query_rule drop constraint query_rule_parts;
update query_rule set kind = 'BOOST' where kind = 'LIFT';
alter table query_rule add constraint query_rule_parts check (
    (kind = 'PIN' and product_id is not null and place is not null and target is null)
    or (kind in ('BOOST', 'HIDE') and product_id is not null and place is null and target is null)
    or (kind = 'REDIRECT' and product_id is null and place is null and target is not null));
