-- How many organisations have a product is counted from this index alone, and a replaced one is told there too.
drop index owned_product_by_product;
create index owned_product_by_product on owned_product (product_id, organisation_id, until, replaced);
