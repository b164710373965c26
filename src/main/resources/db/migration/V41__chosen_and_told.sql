-- What the browser kept in which somebody registered, until they confirm their address, also in another browser.
alter table registration add column chosen varchar(3000) default '' not null;

-- The same from then on, until their first log-in.
create table registered_choice (
    person_id bigint        primary key references person (id) on delete cascade,
    chosen    varchar(3000) not null
);

-- With which words somebody was told of a bundle last: other ones are sent, the same ones are not sent twice.
alter table bundle_told add column words_hash varchar(64) default '' not null;
