-- Who answered, closed or opened a question again, and when, each by itself: whatever is saved later changes none of it.
-- Of questions from before only the last change is known.
alter table inquiry add column answered_at timestamp(6) with time zone;
alter table inquiry add column answered_by_id bigint;
alter table inquiry add column closed_at timestamp(6) with time zone;
alter table inquiry add column closed_by_id bigint;
alter table inquiry add column reopened_at timestamp(6) with time zone;
alter table inquiry add column reopened_by_id bigint;
alter table inquiry add constraint inquiry_answered_by
    foreign key (answered_by_id) references person on delete set null;
alter table inquiry add constraint inquiry_closed_by
    foreign key (closed_by_id) references person on delete set null;
alter table inquiry add constraint inquiry_reopened_by
    foreign key (reopened_by_id) references person on delete set null;
create index inquiry_by_answerer on inquiry (answered_by_id);
create index inquiry_by_closer on inquiry (closed_by_id);
create index inquiry_by_reopener on inquiry (reopened_by_id);

update inquiry set answered_at = state_at, answered_by_id = changed_by_id where state = 'ANSWERED';
update inquiry set closed_at = state_at, closed_by_id = changed_by_id where state = 'CLOSED';
update inquiry set reopened_at = state_at, reopened_by_id = changed_by_id where state = 'NEW' and state_at is not null;
