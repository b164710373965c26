-- The cards as PostgreSQL searches them: name above keywords and problems, those above summary, that above the rest.
create extension if not exists pg_trgm;

drop function if exists page(tsquery);
drop table if exists card;
drop table if exists word;

create table card (
    id          bigint primary key,
    slug        text not null,
    name        text not null,
    summary     text not null,
    description text not null,
    benefits    text[] not null,
    keywords    text[] not null,
    problems    text[] not null,
    problem     text[] not null,
    category    text[] not null,
    price_kind  text not null,
    price       double precision,
    words       tsvector
);

create or replace function weighted(name text, keywords text[], problems text[], summary text, benefits text[],
    description text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('dutch', name), 'A')
        || setweight(to_tsvector('dutch', array_to_string(keywords || problems, ' . ')), 'B')
        || setweight(to_tsvector('dutch', summary), 'C')
        || setweight(to_tsvector('dutch', array_to_string(benefits, ' . ') || ' . ' || description), 'D')
$$;
