-- What a line costs that nobody has priced yet is not the same as nothing: such a quote is not sent. Drafts with a line at
-- nothing are asked once more. When a quote was last let hold longer is told beside what else happened to it.

alter table quote_line add column unpriced boolean default false not null;
update quote_line set unpriced = true
    where price = 0 and quote_id in (select id from quote where state = 'DRAFT');

alter table quote add column extended_at timestamp(6) with time zone;
