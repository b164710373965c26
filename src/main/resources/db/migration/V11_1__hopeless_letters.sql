-- A letter that cannot be made, such as to an address that is none, is not tried again by itself.
alter table mail add column hopeless boolean not null default false;
