-- After the cards are in: the index, the list of all words for typing errors, and the questions.
create index card_words on card using gin (words);

create table word as
    select word, ndoc
    from ts_stat($$select to_tsvector('simple', name || ' ' || array_to_string(keywords, ' ') || ' ' || summary) from card$$)
    where length(word) > 2;
create index word_trigrams on word using gin (word gin_trgm_ops);
analyze card;
analyze word;

create or replace function every_word(typed text) returns tsquery language sql stable as $$
    select plainto_tsquery('dutch', typed)
$$;

-- A word that no card has gives way to the one most like it.
create or replace function corrected(typed text) returns text language sql stable as $$
    select string_agg(
        case
            when exists (select from card where words @@ plainto_tsquery('dutch', t.token)) then t.token
            else coalesce(
                (select w.word from word w where w.word % t.token
                 order by similarity(w.word, t.token) desc, w.ndoc desc limit 1),
                t.token)
        end, ' ' order by t.place)
    from regexp_split_to_table(lower(typed), '[^[:alnum:]]+') with ordinality as t (token, place)
    where t.token <> ''
$$;

create or replace function some_words(typed text) returns tsquery language sql stable as $$
    select replace(plainto_tsquery('dutch', corrected(typed))::text, '&', '|')::tsquery
$$;

-- Words that only look somewhat like what was typed.
create or replace function similar_words(typed text) returns tsquery language sql stable as $$
    select string_agg(quote_literal(lexeme), ' | ')::tsquery
    from regexp_split_to_table(lower(typed), '[^[:alnum:]]+') as t (token)
    cross join lateral (
        select w.word from word w where t.token <% w.word or w.word <% t.token
        order by greatest(word_similarity(t.token, w.word), word_similarity(w.word, t.token)) desc limit 3) as near
    cross join lateral unnest(tsvector_to_array(to_tsvector('dutch', near.word))) as lexeme
    where length(t.token) > 3
$$;

-- The first page, the number of cards and the facets.
create or replace function page(q tsquery) returns table (kind text, value text, number bigint, highlight text)
language plpgsql stable
set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with found as materialized (
        select id, category, problem, price_kind, price, ts_rank('{0.1, 0.3, 0.6, 1.0}', words, q) as rank
        from card where words @@ q),
    best as (
        select id, row_number() over (order by rank desc, id) as place from found order by rank desc, id limit 24)
    select 'hit', card.slug, best.place, ts_headline('dutch', card.name || ': ' || card.summary, q)
        from best join card using (id)
    union all
    select 'total', null, count(*), null from found
    union all
    select 'category', path, count(*), null from found, unnest(category) as path group by path
    union all
    select 'problem', slug, count(*), null from found, unnest(problem) as slug group by slug
    union all
    select 'price kind', price_kind, count(*), null from found group by price_kind
    union all
    select 'price', width_bucket(price, array[500, 2500, 10000]::double precision[])::text, count(*), null from found
        where price is not null group by 2
    order by 1, 3;
end
$$;
