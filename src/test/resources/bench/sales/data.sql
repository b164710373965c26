-- Made-up customers with all that a portal keeps of them. In braces: how many of each, and with what their names begin.
-- The first customer has most of everything and the last ones have least; each run makes the same.

select setseed(0.15);

-- How much each customer has: of the whole what lies between two points of a curve that begins steeply.
create temporary table made_customer as
select n, '${prefix}-' || n as handle,
    greatest(1, floor(${people} * power(n / ${organisations}::numeric, 0.90))
        - floor(${people} * power((n - 1) / ${organisations}::numeric, 0.90)))::int as people,
    (floor(${owned} * power(n / ${organisations}::numeric, 0.75))
        - floor(${owned} * power((n - 1) / ${organisations}::numeric, 0.75)))::int as owned,
    greatest(1, floor(${quotes} * power(n / ${organisations}::numeric, 0.75))
        - floor(${quotes} * power((n - 1) / ${organisations}::numeric, 0.75)))::int as quotes
from generate_series(1, ${organisations}) n;

create temporary table made_product as
select row_number() over (order by id) - 1 as place, count(*) over () as number, id, name, coalesce(price_from, 250) as price
from product where status = 'PUBLISHED';

insert into person (email, name)
select 'collega' || k || '@${prefix}.example', 'Collega ' || k from generate_series(1, ${colleagues}) k;
insert into membership (person_id, role) select id, 'EMPLOYEE' from person where email like 'collega%@${prefix}.example';
insert into credential (person_id, kind, secret)
select id, 'PASSWORD', '{noop}geheim' from person where email like 'collega%@${prefix}.example';

create temporary table made_colleague as
select row_number() over (order by p.id) - 1 as place, count(*) over () as number, p.id
from person p join membership m on m.person_id = p.id and m.role <> 'CUSTOMER';

insert into organisation (handle, name, sector, city)
select handle,
    (array['Bakkerij', 'Installatiebedrijf', 'Makelaardij', 'Fysiopraktijk', 'Tuincentrum', 'Machinefabriek',
        'Basisschool', 'Garage', 'Restaurant', 'Notariskantoor', 'Drukkerij', 'Schildersbedrijf'])[1 + n % 12]
    || ' ' || initcap(
        (array['veld', 'water', 'noorder', 'linden', 'duin', 'heide', 'molen', 'kerk', 'wilgen', 'boter'])[1 + n / 12 % 10]
        || (array['hof', 'zicht', 'berg', 'dijk', 'stede', 'oord', 'burg', 'rust', 'kamp', 'brug'])[1 + n / 120 % 10])
    || ' ' || n,
    (array['Detailhandel', 'Bouw en installatie', 'Zorg', 'Onderwijs', 'Maakindustrie', 'Horeca'])[1 + n % 6],
    (array['Zuiderwold', 'Beekdam', 'Waterdorp', 'Noorderhaven', 'Veenoord', 'Lindestad', 'Hoogbroek'])[1 + n % 7]
from made_customer;
alter table made_customer add id bigint;
update made_customer c set id = o.id from organisation o where o.handle = c.handle;
analyze made_customer, organisation;

-- People
insert into person (email, name)
select 'mens' || k || '@' || handle || '.example',
    (array['Anna', 'Bram', 'Chris', 'Dirk', 'Els', 'Femke', 'Guus', 'Hanna', 'Iris', 'Jelle', 'Kees', 'Lotte', 'Mees'])[1 + (n + k) % 13]
    || ' ' || initcap((array['van den ', 'de ', '', 'ter '])[1 + k % 4]
        || (array['berg', 'vries', 'molenaar', 'horst', 'bakker', 'kuiper', 'dijk', 'visser', 'smeets'])[1 + (n + 3 * k) % 9])
from made_customer cross join generate_series(1, people) k;
create temporary table made_person as
select p.id, c.n, c.id as organisation, p.email, p.name, row_number() over (partition by c.n order by p.id) as k
from made_customer c join person p on p.email like 'mens%' and split_part(p.email, '@', 2) = c.handle || '.example';
create index on made_person (n, k);
analyze made_person, person;
insert into membership (person_id, organisation_id, role, manages) select id, organisation, 'CUSTOMER', k = 1 from made_person;
insert into credential (person_id, kind, secret) select id, 'PASSWORD', '{noop}geheim' from made_person;
insert into signed_in (person_id, key_hash, browser, platform, created_at, seen_at, ended_at)
select id, md5(id || '/' || s), 'FIREFOX', 'WINDOWS', now() - interval '20 days', now() - interval '9 days', now() - interval '8 days'
from made_person cross join generate_series(1, 2) s where random() < 0.5;
insert into member_invitation (organisation_id, email, name, manages, invited_by_id, invited_at)
select organisation, 'genodigd' || k || '@' || n || '.example', 'Nieuwe ' || k, false, id, now() - interval '3 days'
from made_person where k % 10 = 1;

-- What they have
insert into owned_product (organisation_id, product_id, name, amount, price, price_unit, since, until)
select d.organisation, p.id, p.name, 1, p.price, case when d.r < 0.6 then 'MONTH' else 'ONCE' end,
    current_date - 300 - (d.r * 600)::int, case when d.u < 0.5 then null else current_date + (d.u * 1600)::int - 1000 end
from (select c.id as organisation, random() as r, random() as u, floor(power(random(), 1.5) * (select max(number) from made_product)) as place
    from made_customer c cross join generate_series(1, owned) k) d
join made_product p on p.place = d.place;
analyze owned_product;
insert into owned_request (owned_product_id, open_for_id, kind, note, asked_at, asked_by_id, language, state, answer, answered_at)
select o.id, case when o.id % 5 = 0 then o.id end, (array['RENEW', 'CHANGE', 'STOP'])[1 + o.id % 3], 'Graag overleg.',
    now() - random() * interval '60 days', p.id, 'nl', case when o.id % 5 = 0 then 'OPEN' else 'GRANTED' end,
    case when o.id % 5 = 0 then '' else 'Dat is geregeld.' end, case when o.id % 5 = 0 then null else now() - interval '1 day' end
from owned_product o join made_customer c on c.id = o.organisation_id join made_person p on p.n = c.n and p.k = 1
where o.id % 10 = 0 or o.id % 25 = 1
    or o.id in (select min(w.id) from owned_product w group by w.organisation_id);
insert into owned_document (owned_product_id, name, kind, size_bytes, added_at, content)
select o.id, 'Overeenkomst', 'PDF', 2000, now() - interval '90 days', decode(repeat(md5(o.id::text), 60), 'hex')
from owned_product o join made_customer c on c.id = o.organisation_id where o.id % 8 = 0;

-- Orders
create temporary table made_order as
select row_number() over (order by c.n, k) as i, c.n, c.id as organisation
from made_customer c cross join generate_series(1, least(60, greatest(1, c.owned / 8))) k;
insert into placed_order (number, organisation_id, person_id, placed_at, form_key, vat_rate, payment_method, payment_reference)
select upper('${prefix}-' || i), d.organisation, p.id, now() - random() * interval '700 days', gen_random_uuid(), 21, 'account', 'r' || i
from made_order d join made_person p on p.n = d.n and p.k = 1;
analyze placed_order;
insert into placed_order_line (order_id, position, product_id, name, amount, price, price_unit)
select o.id, l, p.id, p.name, 1 + l, p.price, 'ONCE'
from made_order d join placed_order o on o.number = upper('${prefix}-' || d.i)
cross join generate_series(0, (d.i % 3)::int) l join made_product p on p.place = (d.i + l) % p.number;

-- Quotes: of the first of each customer as many lines and questions as the customer has quotes, sixty at most
create temporary table made_quote as
select row_number() over (order by c.n, k) as i, k, c.n, c.id as organisation, c.quotes,
    case when k = 1 then least(60, greatest(3, c.quotes)) else 1 + (c.n + k) % 6 end as lines,
    case when k = 1 then 'SEEN' else (array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'DECLINED', 'DECLINED', 'EXPIRED',
        'EXPIRED', 'EXPIRED', 'WITHDRAWN', 'SENT', 'SEEN', 'DRAFT', 'DRAFT', 'APPROVAL', 'ACCEPTED', 'ACCEPTED', 'REPLACED',
        'ACCEPTED', 'ACCEPTED'])[1 + (7 * c.n + k) % 20] end as state
from made_customer c cross join generate_series(1, c.quotes) k;
insert into quote (number, series, edition, organisation_id, person_id, customer_name, contact_name, contact_email, street,
    postcode, city, language, subject, intro, terms, valid_until, owner_id, state, attention, open_questions, changed_at, asked_at,
    asked_by_id, sent_at, seen_at, decided_at, search_text, version)
select 'x${prefix}-' || i, 'x${prefix}-' || i, 1, d.organisation, p.id, o.name, p.name, p.email, 'Dorpsstraat ' || d.i % 200, '1234 AB',
    o.city, 'nl', (array['Nieuwe website', 'Huisstijl', 'Vindbaarheid', 'Drukwerk voorjaar', 'Campagne'])[1 + d.i % 5], repeat('Zoals besproken. ', 12),
    repeat('Op deze offerte staan onze voorwaarden. ', 30), current_date + (d.i % 30)::int - case when d.state in ('SENT', 'SEEN') then 0 else 60 end,
    m.id, d.state,
    case d.state when 'APPROVAL' then 2 when 'DRAFT' then case when d.i % 3 = 0 then 0 else 4 end
        when 'SENT' then 3 when 'SEEN' then case when d.k = 1 then 1 else 3 end else 5 end,
    case when d.k = 1 then d.lines else 0 end, now() - random() * interval '900 days',
    case when d.i % 3 = 0 then now() - interval '200 days' end, case when d.i % 3 = 0 then p.id end,
    case when d.state in ('DRAFT', 'APPROVAL') then null else now() - interval '100 days' end,
    case when d.state in ('DRAFT', 'APPROVAL', 'SENT') then null else now() - interval '90 days' end,
    case when d.state in ('ACCEPTED', 'DECLINED') then now() - interval '80 days' end,
    lower('x${prefix}-' || d.i || ' ' || o.name || ' ' || p.name || ' ' || (array['Nieuwe website', 'Huisstijl', 'Vindbaarheid', 'Drukwerk voorjaar', 'Campagne'])[1 + d.i % 5]), 0
from made_quote d join organisation o on o.id = d.organisation join made_person p on p.n = d.n and p.k = 1
join made_colleague m on m.place = d.i % m.number;
analyze quote, made_quote;
alter table made_quote add id bigint;
update made_quote d set id = q.id from quote q where q.number = 'x${prefix}-' || d.i;
analyze made_quote;
insert into quote_line (quote_id, position, handle, product_id, title, text, amount, price, discount, vat, unit, is_optional)
select d.id, l, p.id || '-' || l, p.id, p.name, 'Volgens afspraak.', 1 + l % 3, p.price, case when l % 4 = 3 then 10 else 0 end, 21,
    case when l % 3 = 1 then 'MONTH' else 'ONCE' end, l % 5 = 4
from made_quote d cross join generate_series(0, d.lines - 1) l join made_product p on p.place = (d.i + l) % p.number;
insert into quote_question (quote_id, handle, at, person_id, name, question, answer, answered_at, answered_by_id)
select d.id, '', now() - interval '70 days', p.id, p.name, 'Wanneer kan dit klaar zijn?',
    case when d.k = 1 then '' else 'Binnen zes weken.' end, case when d.k = 1 then null else now() - interval '69 days' end,
    case when d.k = 1 then null else m.id end
from made_quote d cross join generate_series(1, case when d.k = 1 then d.lines when d.i % 3 = 0 then 1 + d.i % 2 else 0 end) s
join made_person p on p.n = d.n and p.k = 1 join made_colleague m on m.place = (d.i + s) % m.number;
insert into quote_acceptance (quote_id, at, signed_on, person_id, name, role, email, chosen, once_gross, month_gross, salt, content, hash)
select d.id, now() - interval '80 days', current_date - 80, p.id, p.name, 'eigenaar', p.email, '', 1000, 100, md5(d.id::text),
    repeat(md5(d.id::text) || ' ', 60), md5(d.id::text) || md5(d.n::text)
from made_quote d join made_person p on p.n = d.n and p.k = 1 where d.state = 'ACCEPTED';

-- Bundles
insert into bundle (name, organisation_id, created_at, changed_at, begun_by_id, changed_by_id, shared_at)
select 'Pakket ' || b, c.id, now() - interval '50 days', now() - random() * interval '40 days', p.id, p.id,
    case when (c.n + b) % 3 = 0 then now() - interval '5 days' end
from made_customer c cross join generate_series(1, least(40, 1 + c.quotes / 5)) b join made_person p on p.n = c.n and p.k = 1;
analyze bundle;
insert into bundle_line (bundle_id, product_id, place, amount, note)
select b.id, p.id, l, 1 + l % 3, case when l % 3 = 0 then 'Vragen naar de planning' else '' end
from bundle b join made_customer c on c.id = b.organisation_id
cross join generate_series(0, least(25, greatest(3, c.quotes)) - 1) l join made_product p on p.place = (b.id + l) % p.number;
insert into current_bundle (person_id, bundle_id)
select p.id, (select min(b.id) from bundle b where b.organisation_id = p.organisation) from made_person p where p.k = 1;
insert into bundle_meeting (bundle_id, at, by_id, agreed)
select b.id, now() - interval '4 days', null, 'Akkoord op hoofdlijnen.'
from bundle b join made_customer c on c.id = b.organisation_id where b.shared_at is not null;
insert into bundle_topic (meeting_id, place, product_id, amount, note, agreed)
select m.id, 0, l.product_id, l.amount, l.note, 'Ja'
from bundle_meeting m join bundle_line l on l.bundle_id = m.bundle_id and l.place = 0
join bundle b on b.id = m.bundle_id join made_customer c on c.id = b.organisation_id;

-- What colleagues keep of them
insert into customer_owner (organisation_id, person_id)
select c.id, m.id from made_customer c join made_colleague m on m.place = c.n % m.number where c.n % 5 < 3;
insert into customer_note (organisation_id, author_id, written_at, words)
select c.id, m.id, now() - random() * interval '400 days', repeat('Belde over de planning van het voorjaar. ', 5)
from made_customer c cross join generate_series(1, greatest(2, c.quotes / 2)) k join made_colleague m on m.place = (c.n + k) % m.number;
insert into customer_task (organisation_id, owner_id, what, due, done_at)
select c.id, m.id, 'Bellen over het voorstel', current_date + (k * 7 + c.n % 20)::int - 20, case when k % 2 = 0 then now() end
from made_customer c cross join generate_series(1, greatest(2, c.quotes / 4)) k join made_colleague m on m.place = (c.n + k) % m.number;
insert into card_mail (person_id, organisation_id, sender_id, subject, sent_at)
select p.id, p.organisation, m.id, 'Iets voor jullie', now() - random() * interval '300 days'
from made_person p join made_colleague m on m.place = p.id % m.number where p.k % 2 = 0;
insert into share_link (token_hash, folded_hash, sealed_token, product_id, recipient, organisation_id, creator_id, created_at)
select md5('${prefix}/' || c.n || '/' || k), '', '', p.id, null, c.id, m.id, now() - random() * interval '300 days'
from made_customer c cross join generate_series(1, 2) k join made_product p on p.place = (c.n + k) % p.number
join made_colleague m on m.place = (c.n + k) % m.number;
with made as (
    insert into share_link (token_hash, folded_hash, sealed_token, product_id, quote, creator_id, created_at)
    select md5('${prefix}/quote/' || d.id), '', '', l.product_id, 'x', m.id, now() - random() * interval '300 days'
    from made_quote d join quote_line l on l.quote_id = d.id and l.position = 0
    join made_colleague m on m.place = d.i % m.number
    returning id, token_hash)
update quote_line l set link_id = made.id
from made join made_quote d on made.token_hash = md5('${prefix}/quote/' || d.id)
where l.quote_id = d.id and l.position = 0;

-- What they looked at, and what else happened
create temporary table made_visit as
select gen_random_uuid() as id, p.id as person, p.n, now() - random() * interval '300 days' as at
from made_person p cross join generate_series(1, 2) v;
insert into visit (id, person_id, device, started_at, last_at) select id, person, 'DESKTOP', at, at + interval '5 minutes' from made_visit;
analyze visit, made_visit;
insert into touchpoint (id, visit_id, person_id, type, phase, at, product_id, amount)
select gen_random_uuid(), v.id, v.person, (array['PRODUCT_VIEW', 'READING_TIME'])[1 + t % 2], 'CONSIDERATION', v.at, p.id, 900 * (t % 2)
from made_visit v cross join generate_series(0, 3) t join made_product p on p.place = (v.n + t / 2) % p.number;
insert into touchpoint (id, person_id, organisation_id, type, phase, at, subject)
select gen_random_uuid(), p.id, d.organisation, t.type, 'PURCHASE', now() - random() * interval '300 days', 'x${prefix}-' || d.i
from made_quote d join made_person p on p.n = d.n and p.k = 1 cross join (values ('QUOTE_SENT'), ('QUOTE_SEEN')) t (type);
insert into audit_entry (at, actor_id, action, subject, before_value, after_value)
select now() - random() * interval '900 days', m.id, 'quote.sent', 'offerte/x${prefix}-' || d.i, '', 'SENT'
from made_quote d join made_colleague m on m.place = d.i % m.number cross join generate_series(1, 2) k;

drop table made_visit, made_quote, made_order, made_person, made_customer, made_product, made_colleague;
analyze;
