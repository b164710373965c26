-- What belongs to a price besides its amounts: what is paid once, and the shortest term in months. Prices of today keep
-- what they say of these in their note.
alter table product add column price_setup numeric(12, 2);
alter table product add column price_months integer;
alter table product add constraint product_price_setup check (price_setup is null or price_setup > 0);
alter table product add constraint product_price_months check (price_months is null or price_months between 1 and 120);
