insert into card (id, slug, name, summary, description, benefits, keywords, problems, problem, category, price_kind, price,
    words)
select *, weighted(name, keywords, problems, summary, benefits, description)
from (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::double precision)) as card (id, slug, name, summary, description, benefits,
    keywords, problems, problem, category, price_kind, price)
