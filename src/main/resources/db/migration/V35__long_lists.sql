-- The list of a hundred thousand quotes is found, counted and ordered from this index alone; only the page itself is read.
drop index quote_by_attention;
drop index quote_by_state;
create index quote_by_attention on quote (attention, changed_at desc, id desc, state, owner_id, search_text);

-- How many organisations have a product is counted in the order of this index.
drop index owned_product_by_product;
create index owned_product_by_product on owned_product (product_id, organisation_id, until);
