-- The language of a letter, which its readers' programs are told.
alter table mail add column language varchar(8) not null default 'nl';
