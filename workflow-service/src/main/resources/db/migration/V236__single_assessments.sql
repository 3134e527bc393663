-- The child and family assessment of a case (T8).
create table single_assessment (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    why         text        not null check (why <> ''),
    referred_at timestamptz not null,
    lead        text        not null default '',
    state       text        not null default 'going' check (state in ('going', 'concluded', 'ended')),
    sent_back   text        not null default '',
    outcome     text        check (outcome in ('no-further-action', 'early-help', 'child-in-need-plan',
                                               'strategy-discussion', 'conference')),
    analysis    text        not null default '',
    shared_on   date,
    shared      text        not null default '',
    accepted    text[]      not null default '{}',
    late        text        not null default '',
    ended_at    timestamptz,
    check ((state = 'going') = (outcome is null)),
    check (state = 'going' or analysis <> ''),
    -- what does not protect the child ends only with a lead and with the parents’ part said
    check (state = 'going' or outcome in ('strategy-discussion', 'conference') or (lead <> '' and shared <> '')),
    check ((state = 'ended') = (ended_at is not null))
);
create index single_assessment_of_case on single_assessment (case_ref, referred_at);

-- Whom it is of, that of the case first, and each time that somebody went to see them.
create table assessed_child (
    id            uuid    primary key,
    assessment_id uuid    not null references single_assessment (id),
    place         integer not null check (place > 0),
    child_id      uuid    not null references person (id),
    unique (assessment_id, place),
    unique (assessment_id, child_id)
);

create table assessed_child_visit (
    child          uuid        not null references assessed_child (id),
    place          integer     not null check (place > 0),
    visited_at     timestamptz not null,
    seen           text        not null check (seen in ('alone', 'not-alone', 'not-seen')),
    why            text        not null,
    says           text        not null,
    access_refused boolean     not null,
    primary key (child, place),
    check ((seen = 'alone') or why <> ''),
    check ((seen = 'not-seen') or says <> '')
);

-- Each agency is asked once; every answer is kept, and the latest counts.
create table assessment_agency (
    id            uuid    primary key,
    assessment_id uuid    not null references single_assessment (id),
    place         integer not null check (place > 0),
    agency        text    not null,
    unique (assessment_id, agency)
);

create table assessment_agency_answer (
    position bigint generated always as identity primary key,
    line     uuid   not null references assessment_agency (id),
    kind     text   not null check (kind in ('reply', 'nil-return', 'declined', 'no-answer')),
    words    text   not null,
    comment  text   not null,
    role     text   not null,
    check (kind = 'nil-return' or words <> '')
);
create index assessment_agency_answer_of_line on assessment_agency_answer (line, position);

-- Each time that a manager looked at how it goes.
create table assessment_checkpoint (
    assessment_id uuid        not null references single_assessment (id),
    place         integer     not null check (place > 0),
    looked_at     timestamptz not null,
    words         text        not null check (words <> ''),
    primary key (assessment_id, place)
);

create trigger assessed_child_visit_is_never_changed before update or delete on assessed_child_visit
    for each row execute function what_was_assessed_is_never_changed();
create trigger assessment_agency_answer_is_never_changed before update or delete on assessment_agency_answer
    for each row execute function what_was_assessed_is_never_changed();
create trigger assessment_checkpoint_is_never_changed before update or delete on assessment_checkpoint
    for each row execute function what_was_assessed_is_never_changed();
