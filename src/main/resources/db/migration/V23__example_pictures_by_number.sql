-- The bytes of examples' pictures lie where those of cards and specialists lie: an example knows its pictures by their
-- numbers, so that reading a card reads none of them. The numbers in the addresses of pictures stay those of their examples.
alter table picture add column moved_from bigint;
insert into picture (media_type, content, moved_from) select media_type, content, id from example_picture order by id;
create index picture_moved on picture (moved_from);

alter table example_picture add column picture_id bigint references picture;
update example_picture set picture_id = (select p.id from picture p where p.moved_from = example_picture.id);
alter table example_picture alter column picture_id set not null;
create index example_picture_by_picture on example_picture (picture_id);

alter table example_picture drop constraint example_picture_type;
alter table example_picture drop column media_type;
alter table example_picture drop column content;

drop index picture_moved;
alter table picture drop column moved_from;
alter table picture add constraint picture_type check (media_type in ('image/png', 'image/jpeg', 'image/webp'));
