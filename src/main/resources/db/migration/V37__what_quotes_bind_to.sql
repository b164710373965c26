-- How long what is paid each month is taken for at least: of the line, so that it is agreed upon with it and no later price
-- of a card changes it. What went out without one binds to none.

alter table quote_line add column months integer;
alter table quote_line add constraint quote_line_months check (months is null or (months > 0 and unit = 'MONTH'));

update quote_line set months = (select p.price_months from product p where p.id = quote_line.product_id)
    where unit = 'MONTH' and product_id is not null
    and quote_id in (select q.id from quote q where q.sent_at is null and q.state in ('DRAFT', 'APPROVAL'));

-- For which bundle a customer asked, so that its page says so.
alter table quote add column asked_bundle_id bigint references bundle on delete set null;
create index quote_by_asked_bundle on quote (asked_bundle_id);
