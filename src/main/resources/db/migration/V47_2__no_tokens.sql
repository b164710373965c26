-- From here on a token is nowhere but with who has it, and encrypted beside its hash.
alter table share_link alter column token_hash set not null;
alter table share_link alter column folded_hash set not null;
create unique index share_link_by_token_hash on share_link (token_hash);
create index share_link_by_folded_hash on share_link (folded_hash);
alter table share_link drop column token;
alter table share_link drop column folded_token;
