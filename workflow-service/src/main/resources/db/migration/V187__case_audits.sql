-- Cases that were drawn to be audited (R-4.2-2), by a seed that is kept so that it can be done again.
create table audit_sample (
    id         uuid        primary key,
    seed       text        not null check (length(seed) between 1 and 100),
    month      date        not null check (extract(day from month) = 1),
    candidates integer     not null check (candidates > 0),
    drawn_by   uuid        not null,
    drawn_at   timestamptz not null
);
create index audit_sample_latest on audit_sample (drawn_at, id);

create table audit_sample_case (
    sample_id uuid    not null references audit_sample (id),
    place     integer not null check (place > 0),
    case_ref  text    not null references case_file (ref),
    how       text    not null check (how in ('random', 'risk')),
    primary key (sample_id, place),
    unique (sample_id, case_ref)
);

-- What each auditor answers to each of the sixteen questions of paragraph 2.3.1; the cause where something
-- was missing.
create table audit_finding (
    position    bigint      generated always as identity,
    sample_id   uuid        not null,
    place       integer     not null,
    auditor     uuid        not null,
    question    text        not null,
    rating      text        not null check (rating in ('met', 'partly', 'not-met', 'not-applicable',
                                                       'not-recorded')),
    cause       text        check (cause in ('individual', 'team', 'system', 'interface')),
    words       text        not null,
    recorded_at timestamptz not null,
    check ((cause is not null) = (rating in ('partly', 'not-met'))),
    primary key (sample_id, place, auditor, question),
    foreign key (sample_id, place) references audit_sample_case (sample_id, place)
);
create index audit_finding_by_recording on audit_finding (recorded_at);
