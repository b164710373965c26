-- Whose a touchpoint is that did not come from a visit: a quote that was sent, an order, a product that is theirs now.
alter table touchpoint add column organisation_id bigint references organisation on delete set null;
create index touchpoint_by_organisation on touchpoint (organisation_id, at);
