-- Changes of cards name the person, as everything else does, and no longer the address with which they log in.
update product_change set editor = (select min(p.name) from person p where lower(p.email) = lower(product_change.editor))
where exists (select 1 from person p where lower(p.email) = lower(product_change.editor));
