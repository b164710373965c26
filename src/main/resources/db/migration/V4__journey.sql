-- What visitors did: one row a touchpoint, in visits, by pseudonymous visitors.

create table visitor (
    id         uuid primary key,
    first_seen timestamp(6) with time zone not null,
    last_seen  timestamp(6) with time zone not null,
    person_id  bigint references person on delete set null,
    demo       boolean not null default false
);
create index visitor_by_person on visitor (person_id);

create table visit (
    id         uuid primary key,
    visitor_id uuid references visitor on delete set null,
    person_id  bigint references person on delete set null,
    link_id    bigint references share_link on delete set null,
    staff      boolean not null default false,
    device     varchar(10)  not null default 'UNKNOWN',
    source     varchar(120) not null default '',
    started_at timestamp(6) with time zone not null,
    last_at    timestamp(6) with time zone not null,
    demo       boolean not null default false,
    constraint visit_device check (device in ('PHONE', 'TABLET', 'DESKTOP', 'UNKNOWN'))
);
create index visit_by_visitor on visit (visitor_id);
create index visit_by_person on visit (person_id, last_at);
create index visit_by_link on visit (link_id, last_at);
create index visit_by_time on visit (last_at);

-- Without a visit: the opening of a link by somebody who is not followed, what employees do, and what happened offline.
create table touchpoint (
    id         uuid primary key,
    visit_id   uuid references visit on delete cascade,
    person_id  bigint references person on delete set null,
    type       varchar(30) not null,
    phase      varchar(15) not null,
    at         timestamp(6) with time zone not null,
    product_id bigint references product on delete set null,
    link_id    bigint references share_link on delete set null,
    subject    varchar(200) not null default '',
    amount     bigint,
    demo       boolean not null default false,
    constraint touchpoint_phase check (phase in ('ORIENTATION', 'CONSIDERATION', 'PURCHASE', 'USE', 'LOYALTY')),
    constraint touchpoint_amount check (amount is null or amount >= 0)
);
create index touchpoint_by_visit on touchpoint (visit_id, at);
create index touchpoint_by_person on touchpoint (person_id, at);
create index touchpoint_by_product on touchpoint (product_id, at);
create index touchpoint_by_link on touchpoint (link_id, at);
create index touchpoint_by_type on touchpoint (type, at);
