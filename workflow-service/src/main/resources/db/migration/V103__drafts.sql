-- A draft is kept as it was typed, so also what cannot be read as a date or a number yet. What is
-- being sent turns into what the task was ended with by the commit that ends it, so that whoever
-- sends theirs later reads both beside each other.
alter table kept_work
    add column fields text,
    add column state text not null default 'draft' check (state in ('draft', 'sent', 'used'));

alter table kept_work drop constraint kept_work_pkey;
create unique index kept_work_of_person on kept_work (task_id, staff) where state <> 'used';
create unique index kept_work_used on kept_work (task_id) where state = 'used';
