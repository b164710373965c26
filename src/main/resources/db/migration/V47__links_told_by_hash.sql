-- Of a link's token a hash is kept, and the token itself only encrypted with a key that is not in the database; V47.1 fills
-- these columns and V47.2 takes the tokens away. A link may show several cards, say something, end, and ask for a code.

alter table share_link add column token_hash varchar(64);
alter table share_link add column folded_hash varchar(64);
alter table share_link add column sealed_token varchar(200);

alter table share_link add column taken_by bigint;
alter table share_link add constraint share_link_taken_by
    foreign key (taken_by) references person on delete set null;
create index share_link_by_taker on share_link (taken_by);
alter table share_link add column note varchar(1000);
alter table share_link add column ends_on date;
alter table share_link add column language varchar(2);
alter table share_link add column code_to varchar(254);
alter table share_link add column code_hash varchar(64) default '' not null;
alter table share_link add column code_until timestamp(6) with time zone;
alter table share_link add column tries integer default 0 not null;
create index share_link_by_age on share_link (created_at, id);

-- The cards behind the first one, in the order in which the link shows them.
create table share_link_card (
    link_id    bigint  not null references share_link on delete cascade,
    place      integer not null,
    product_id bigint  not null references product on delete cascade,
    primary key (link_id, place)
);
create index share_link_card_by_product on share_link_card (product_id);

-- A line of a quote knows its link by number: what opens it stands nowhere in the database.
alter table quote_line add column link_id bigint;
alter table quote_line add constraint quote_line_link
    foreign key (link_id) references share_link on delete set null;
create index quote_line_by_link on quote_line (link_id);
update quote_line set link_id = (select l.id from share_link l where '/s/' || l.token = quote_line.link)
    where link <> '';
alter table quote_line drop column link;

-- How many tokens that nobody made a network asked for lately; of the network only a pseudonym is kept.
create table link_guess (
    network varchar(64) primary key,
    since   timestamp(6) with time zone not null,
    misses  integer not null
);
create index link_guess_by_age on link_guess (since);
