-- Counts the changes of what public pages show; there from the start, so that no two changes make it at once.
insert into search_revision (name, revision) values ('content', 0);
