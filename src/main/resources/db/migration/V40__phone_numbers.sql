-- The number at which somebody likes to be called, with its country: +31612345678. Empty for none.
alter table person add column phone varchar(20) default '' not null;
