-- Touchpoints arrive in the order of their time, so a block range index answers questions over a long period at a
-- thousandth of the size of a tree. Only PostgreSQL has it.
create index touchpoint_by_time on touchpoint using brin (at);
