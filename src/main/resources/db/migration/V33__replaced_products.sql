-- What a new version of an accepted quote took the place of: it stays, with its last day, and is over from the moment on at
-- which the new version was accepted, also where that was on the day on which it began.
alter table owned_product add column replaced boolean not null default false;
