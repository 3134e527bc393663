-- Whether a conference is called because an adult who was the risk on another plan is near a child.

create table conference_consideration (
    id           uuid        primary key,
    case_ref     text        not null references case_file (ref),
    child_id     uuid        not null references person (id),
    adult_id     uuid        not null references person (id),
    plans        text[]      not null,
    how          text        not null check (how in ('HOUSEHOLD_JOINED', 'RELATIONSHIP_RECORDED', 'CONCERN_RECORDED')),
    since        timestamptz not null,
    state        text        not null check (state in ('waiting', 'to-be-held', 'held', 'not-called')),
    reason       text        check (reason <> ''),
    decided_by   uuid,
    decided_at   timestamptz,
    chair        uuid,
    discussed_at timestamptz,
    held_on      date,
    check ((state = 'waiting') = (reason is null)),
    check ((reason is null) = (decided_by is null)),
    check ((reason is null) = (decided_at is null)),
    -- None is decided against without a chair who was asked before.
    check ((state = 'not-called') = (chair is not null)),
    check ((chair is null) = (discussed_at is null)),
    check (discussed_at <= decided_at),
    check (chair <> decided_by),
    check ((state = 'held') = (held_on is not null))
);

create index conference_consideration_case on conference_consideration (case_ref);
