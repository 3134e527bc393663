-- A person's views of the work list: what they wish to see, in what order. A view holds nothing about
-- a case, and lets nobody see what they may not.
create table saved_view (
    id         uuid    primary key,
    staff      uuid    not null,
    name       text    not null check (name = btrim(name) and char_length(name) between 1 and 60),
    list       text    not null check (list in ('mine', 'available', 'all')),
    step       text,
    role       text,
    due        text    not null check (due in ('any', 'overdue', 'soon', 'later')),
    sorted     text    not null check (sorted in ('urgent', 'newest')),
    opens_with boolean not null default false
);
create unique index saved_view_of_person on saved_view (staff, lower(name));
create unique index saved_view_opens_with on saved_view (staff) where opens_with;

-- The newest tasks first, from any place on.
create index task_waiting_by_opening on task (opened_at, id) where state in ('open', 'claimed');
