-- What a new version of an accepted quote took the place of: it stays, with its last day, and is over from the moment on at
-- which the new version was accepted, also where that was on the day on which it began.
alter table owned_product add column replaced boolean not null default false;

-- Who was written to about a bundle that was shared with them, and when last: a second click writes nothing.
create table bundle_told (
    bundle_id bigint not null references bundle on delete cascade,
    person_id bigint not null references person on delete cascade,
    told_at   timestamp(6) with time zone not null,
    primary key (bundle_id, person_id)
);
create index bundle_told_by_person on bundle_told (person_id);

-- All orders, the newest first.
create index placed_order_by_moment on placed_order (placed_at, id);

-- What of a bundle had no fixed price became a request for a quote in the same step: its number, or empty.
alter table placed_order add column asked_quote varchar(20) not null default '';
