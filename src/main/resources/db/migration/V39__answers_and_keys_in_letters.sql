-- What of a letter lets its reader in: it is hidden wherever a letter is shown to anybody else. One a line.
alter table mail add column secrets varchar(2000) default '' not null;

-- What was answered to a reader, by a letter from the inbox.
alter table inquiry add column answer varchar(20000) default '' not null;
