-- What counts, said once: docs/figures.md. A touchpoint that stands for the same moment as another one does not.

alter table touchpoint add column counted boolean default true not null;

-- The contact form is no product page.
update touchpoint set type = 'PAGE_VIEW' where type = 'PRODUCT_VIEW' and subject = 'contact';

-- A link that was fetched, while no browser reported anything, was not opened.
update touchpoint set type = 'LINK_FETCHED', visit_id = null,
    subject = case when visit_id in (select id from visit where staff) then 'medewerker' else 'browser' end
where type = 'LINK_OPENED' and not demo and visit_id in (
    select v.id from visit v where not exists (
        select 1 from touchpoint t where t.visit_id = v.id and t.type not in ('LINK_OPENED', 'CONTACT_REQUESTED')));
delete from visit
where link_id is not null and not exists (select 1 from touchpoint t where t.visit_id = visit.id);

-- Shown again, without another product in between.
update touchpoint set counted = false where id in (
    select s.id from (
        select id, product_id, lag(product_id) over (partition by visit_id order by at, id) earlier
        from touchpoint where type = 'PRODUCT_VIEW' and visit_id is not null) s
    where s.product_id = s.earlier);

-- Opened again within ten minutes.
update touchpoint set counted = false where id in (
    select s.id from (
        select id, at, lag(at) over (partition by visit_id, link_id order by at, id) earlier
        from touchpoint where type = 'LINK_OPENED') s
    where s.at < s.earlier + interval '10' minute);

-- Typed on, without anything in between.
update touchpoint set counted = false where id in (
    select s.id from (
        select id, type, lower(trim(subject)) words,
            lead(type) over (partition by visit_id order by at, case when type = 'SEARCH' then 0 else 1 end, id) next,
            lead(lower(trim(subject)))
                over (partition by visit_id order by at, case when type = 'SEARCH' then 0 else 1 end, id) then_words
        from touchpoint
        where visit_id is not null
            and type in ('SEARCH', 'RESULT_CLICK', 'SUGGESTION_CLICK', 'PRODUCT_VIEW', 'CONTACT_CLICK')) s
    where s.type = 'SEARCH' and s.next = 'SEARCH' and left(s.then_words, length(s.words)) = s.words);

-- The same words again, before others were searched or chosen.
update touchpoint set counted = false where id in (
    select s.id from (
        select id, type, lower(trim(subject)) words,
            lag(lower(trim(subject)))
                over (partition by visit_id order by at, case when type = 'SEARCH' then 0 else 1 end, id) earlier
        from touchpoint
        where visit_id is not null and (type = 'SUGGESTION_CLICK' or type = 'SEARCH' and counted)) s
    where s.type = 'SEARCH' and s.words = s.earlier);
