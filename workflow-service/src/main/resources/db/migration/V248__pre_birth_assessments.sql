-- The assessment of a child who is not born yet (lesson 3.1.12 of the review).
create table pre_birth_assessment (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    why         text        not null check (why <> ''),
    expected_on date,
    mothers_nhs text        check (mothers_nhs ~ '^[0-9]{10}$'),
    started_at  timestamptz not null,
    booked_at   timestamptz,
    contact_at  timestamptz,
    born_at     timestamptz,
    outcome     text        check (outcome in ('no-further-action', 'early-help', 'child-in-need-plan',
                                               'strategy-discussion')),
    analysis    text        not null default '',
    accepted    text[]      not null default '{}',
    ended_at    timestamptz,
    check ((outcome is null) = (ended_at is null)),
    check (outcome is null or analysis <> '')
);
create index pre_birth_assessment_of_case on pre_birth_assessment (case_ref, started_at);

-- Each source once: it was asked, and by when it was to answer.
create table pre_birth_source (
    id            uuid        primary key,
    assessment_id uuid        not null references pre_birth_assessment (id),
    place         integer     not null check (place > 0),
    source        text        not null,
    asked_at      timestamptz not null,
    answer_by     timestamptz not null,
    unique (assessment_id, source)
);

-- Every answer is kept, and the latest counts.
create table pre_birth_source_answer (
    position bigint      generated always as identity primary key,
    line     uuid        not null references pre_birth_source (id),
    kind     text        not null
        check (kind in ('reply', 'nil-return', 'declined', 'no-answer', 'not-applicable')),
    words    text        not null,
    comment  text        not null,
    role     text        not null,
    said_at  timestamptz not null,
    check (kind = 'nil-return' or words <> '')
);
create index pre_birth_source_answer_of_line on pre_birth_source_answer (line, position);

-- What any source worries about: nothing is ever taken away.
create table pre_birth_worry (
    assessment_id uuid not null references pre_birth_assessment (id),
    worry         text not null,
    primary key (assessment_id, worry)
);

create trigger pre_birth_source_answer_is_never_changed before update or delete on pre_birth_source_answer
    for each row execute function what_was_assessed_is_never_changed();
create trigger pre_birth_worry_is_never_changed before update or delete on pre_birth_worry
    for each row execute function what_was_assessed_is_never_changed();
