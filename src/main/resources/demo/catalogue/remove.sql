-- Takes the demo catalogue out. What real data stands on stays: a category with a real card in it, a specialist who
-- answers for one, a problem that one solves.
delete from product where demo;
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
    and not exists (select 1 from specialist s where s.portrait_id = picture.id)
    and not exists (select 1 from example_picture e where e.picture_id = picture.id);
