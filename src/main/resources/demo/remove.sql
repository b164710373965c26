-- Takes the demo out, in one transaction. What real data stands on stays: a category with a real card in it, a
-- specialist who answers for one, a problem that one solves.
delete from touchpoint where demo or visit_id in (select id from visit where demo);
delete from visit where demo;
delete from visitor where demo;
delete from inquiry where demo;
delete from share_link where demo or creator_id in (select id from person where demo);
delete from person where demo;
delete from organisation where demo
    and not exists (select 1 from person p where p.organisation_id = organisation.id);
delete from query_rule where demo;
delete from product where demo;
update search_revision set revision = revision + 1 where name = 'rules';
delete from problem where demo and not exists (select 1 from solution s where s.problem_id = problem.id);
delete from specialist where demo
    and not exists (select 1 from product_specialist ps where ps.specialist_id = specialist.id);
delete from category where demo and parent_id is not null
    and not exists (select 1 from product p where p.category_id = category.id)
    and not exists (select 1 from product_category pc where pc.category_id = category.id);
delete from category where demo and parent_id is null
    and not exists (select 1 from product p where p.category_id = category.id)
    and not exists (select 1 from product_category pc where pc.category_id = category.id)
    and not exists (select 1 from category c where c.parent_id = category.id);
delete from picture where not exists (select 1 from product p where p.picture_id = picture.id)
    and not exists (select 1 from specialist s where s.portrait_id = picture.id);

-- pages that show the demo are no longer right
update search_revision set revision = revision + 1 where name = 'content';
