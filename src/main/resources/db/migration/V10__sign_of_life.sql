-- One row that is written again and again, to know whether writing goes well.
create table sign_of_life (
    id integer primary key,
    at timestamp with time zone not null
);
insert into sign_of_life (id, at) values (1, current_timestamp);
