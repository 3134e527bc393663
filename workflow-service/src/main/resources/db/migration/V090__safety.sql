-- Decisions on a child's return home (L-3.1.7). A return rests on a meeting; a child that does not
-- return needs nothing to rest on.
create table return_home_decision (
    id             uuid        primary key,
    case_ref       text        not null references case_file (ref),
    answer         text        not null check (answer in ('returns', 'does-not-return')),
    reason         text        not null check (reason <> ''),
    place          text        not null,
    carers         text        not null,
    conditions     text        not null,
    despite        text        not null,
    outstanding    text[]      not null,
    discussion_id  uuid,
    meeting_number integer,
    meeting_held_at timestamptz,
    perpetrator    text        check (perpetrator in ('KNOWN_AND_EXCLUDED', 'KNOWN_IN_HOME', 'UNKNOWN',
                                                      'POOL_OF_CARERS')),
    state          text        not null check (state in ('waits-for-approval', 'stands', 'not-approved',
                                                         'overtaken')),
    decided_by     uuid        not null,
    by_staff       boolean     not null,
    decided_at     timestamptz not null,
    answered_by    uuid,
    answered_at    timestamptz,
    answer_reason  text,
    foreign key (discussion_id, meeting_number) references discussion_meeting (discussion_id, number),
    check ((answer = 'returns') = (discussion_id is not null)),
    check ((answer = 'returns') = (meeting_number is not null)),
    check ((answer = 'returns') = (meeting_held_at is not null)),
    check ((answer = 'returns') = (perpetrator is not null)),
    check ((answer = 'returns') <= (place <> '' and carers <> '')),
    check ((answer = 'does-not-return') <= (state in ('stands', 'overtaken'))),
    check ((state = 'not-approved') <= (answered_by is not null)),
    check ((answered_by is null) = (answered_at is null)),
    check ((answered_by is null) = (answer_reason is null)),
    -- two people: nobody approves what they decided
    check (answered_by <> decided_by)
);
create index return_home_of_case on return_home_decision (case_ref, decided_at);
-- A later decision overtakes the one before it.
create unique index return_home_one_in_force on return_home_decision (case_ref)
    where state in ('stands', 'waits-for-approval');

-- A child came home, or left hospital, without a decision behind it; settled when it is over.
create table home_without_decision (
    change_id  uuid        not null references change_of_circumstance (id),
    case_ref   text        not null references case_file (ref),
    home_at    timestamptz not null,
    known_at   timestamptz not null,
    settled_at timestamptz,
    primary key (change_id, case_ref)
);
create index home_without_decision_open on home_without_decision (known_at) where settled_at is null;
