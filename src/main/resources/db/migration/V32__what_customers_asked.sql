-- What a customer asked a quote for, as they asked it: theirs to see until the quote is sent, whatever is being written
-- meanwhile. One form asks once, by the key that it carries.

alter table quote add column asked_subject varchar(160) not null default '';
alter table quote add column form_key uuid;
alter table quote add constraint quote_asked_once unique (asked_by_id, form_key);
create index quote_by_asker on quote (asked_by_id);

create table quote_asked_line (
    quote_id   bigint        not null references quote on delete cascade,
    position   integer       not null,
    handle     varchar(100)  not null,
    product_id bigint references product on delete set null,
    title      varchar(200)  not null,
    text       varchar(1000) not null,
    amount     numeric(9, 2) not null,
    primary key (quote_id, position)
);
create index quote_asked_line_by_product on quote_asked_line (product_id);

-- Of those that wait the lines as they are now: what was asked, or what has been made of it so far.
insert into quote_asked_line (quote_id, position, handle, product_id, title, text, amount)
    select l.quote_id, row_number() over (partition by l.quote_id order by l.position) - 1, l.handle, l.product_id, l.title,
        '', l.amount
    from quote_line l join quote q on q.id = l.quote_id where q.asked_at is not null and q.sent_at is null;
