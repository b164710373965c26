-- A link is also found by its token in capitals, as some programs write addresses, where that can mean only one link;
-- and who withdrew it is remembered.
alter table share_link add column folded_token varchar(32);
update share_link set folded_token = lower(token);
create index share_link_by_folded_token on share_link (folded_token);

alter table share_link add column revoked_by bigint;
alter table share_link add constraint share_link_revoked_by
    foreign key (revoked_by) references person on delete set null;
create index share_link_by_revoker on share_link (revoked_by);
