-- A task is opened by the commit that makes it necessary; the engine's job is attached when it comes.
create table task (
    id            uuid        primary key,
    step          text        not null,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    cases         text[]      not null,
    candidates    text[]      not null check (cardinality(candidates) > 0),
    deadline_id   uuid        not null,
    due_at        timestamptz not null,
    opened_at     timestamptz not null,
    recorded_at   timestamptz not null,
    state         text        not null check (state in ('open', 'claimed', 'done', 'withdrawn')),
    claimed_by    uuid,
    claimed_at    timestamptz,
    ended_by      uuid,
    ended_at      timestamptz,
    end_words     text,
    with_engine   boolean     not null,
    job_key       bigint      unique,
    outcome       text,
    check ((state = 'claimed') <= (claimed_by is not null)),
    check ((claimed_by is null) = (claimed_at is null)),
    check ((state in ('done', 'withdrawn')) = (ended_at is not null)),
    check ((ended_at is null) = (ended_by is null)),
    check ((state = 'withdrawn') = (end_words is not null)),
    check ((state = 'done') = (outcome is not null))
);
create unique index task_one_waiting on task (subject_id, step) where state in ('open', 'claimed');
create index task_waiting_by_due on task (due_at, id) where state in ('open', 'claimed');
create index task_of_mine on task (claimed_by, due_at, id) where state = 'claimed';
create index task_without_job on task (recorded_at)
    where with_engine and job_key is null and state <> 'withdrawn';

-- What somebody typed into a task that was gone, or that was refused: kept, never lost.
create table kept_work (
    task_id uuid        not null references task (id),
    staff   uuid        not null,
    typed   text        not null,
    kept_at timestamptz not null,
    primary key (task_id, staff)
);

create table notice (
    id               uuid        primary key,
    role             text        not null,
    kind             text        not null check (kind in ('escalation', 'change')),
    about_id         uuid        not null,
    subject_kind     text        not null,
    subject_id       uuid        not null,
    cases            text[]      not null,
    words            text        not null,
    told_at          timestamptz not null,
    acknowledged_by  uuid,
    acknowledged_at  timestamptz,
    check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index notice_waiting on notice (role, told_at, id) where acknowledged_at is null;
