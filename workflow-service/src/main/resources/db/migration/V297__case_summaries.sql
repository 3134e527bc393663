-- What a case is about in a few words, each time somebody confirmed it (R-4.2-7c).
create table case_summary (
    id           uuid        primary key,
    case_ref     text        not null references case_file (ref),
    words        text        not null check (words <> ''),
    confirmed_by uuid        not null,
    confirmed_as text        not null,
    confirmed_at timestamptz not null
);
create index case_summary_of_case on case_summary (case_ref, confirmed_at desc);
create trigger case_summary_is_never_changed before update or delete on case_summary
    for each row execute function what_was_assessed_is_never_changed();

-- Since when it has gone unconfirmed, and from when that is somebody's work.
create table case_summary_watch (
    id        uuid        primary key,
    case_ref  text        not null unique references case_file (ref),
    since     timestamptz not null,
    red_since timestamptz,
    work_from timestamptz
);
create index case_summary_watch_to_open on case_summary_watch (work_from) where work_from is not null;

-- Cases from before: counted from their opening.
insert into case_summary_watch (id, case_ref, since, work_from)
select gen_random_uuid(), ref, opened_at, opened_at + interval '3 months' - interval '14 days'
from case_file where closed_at is null;
