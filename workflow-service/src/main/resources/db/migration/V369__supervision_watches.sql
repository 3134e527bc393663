-- Since when nobody was supervised on a case, and from when that is somebody's work.
create table supervision_watch (
    id        uuid        primary key,
    case_ref  text        not null unique references case_file (ref),
    since     timestamptz not null,
    red_since timestamptz,
    work_from timestamptz
);
create index supervision_watch_to_open on supervision_watch (work_from) where work_from is not null;

-- Cases from before: counted from the last supervision that is logged, or from their opening.
insert into supervision_watch (id, case_ref, since, work_from)
select gen_random_uuid(), counted.ref, counted.since, counted.since + interval '28 days'
from (select f.ref,
             greatest(f.opened_at, (select max(s.held_on) + time '17:00' from supervision s where s.case_ref = f.ref)
                                       at time zone 'Europe/London') as since
      from case_file f where f.closed_at is null) counted;
