-- The talking-together about the children of one concern: numbered meetings until it is concluded.
create table discussion (
    id         uuid        primary key,
    stage      text        not null check (stage in ('called', 'invited', 'held', 'decided', 'concluded')),
    facts      text[]      not null check (facts <@ array['injury', 'medical', 'in-hospital']),
    adults     uuid[]      not null,
    referrers  text[]      not null,
    prepared   boolean     not null,
    meetings   integer     not null check (meetings >= 0),
    called_at  timestamptz not null,
    check ((stage in ('held', 'decided', 'concluded')) <= (meetings > 0)),
    -- R-TVP-3a: it may be held without the police preparation, but not end without it.
    check ((stage = 'concluded') <= prepared)
);
create index discussion_open on discussion (id) where stage <> 'concluded';

create table discussion_child (
    discussion_id uuid    not null references discussion (id),
    place         integer not null check (place > 0),
    case_ref      text    not null references case_file (ref),
    person_id     uuid    not null,
    path          text    not null check (path in ('red', 'red-held', 'not-red')),
    named         boolean not null,
    open          boolean not null,
    primary key (discussion_id, case_ref)
);
-- A case is in at most one open discussion: a new concern joins it.
create unique index discussion_child_one_open on discussion_child (case_ref) where open;

-- Who raised what, and why; the same source is heard once.
create table discussion_concern (
    discussion_id uuid        not null references discussion (id),
    source_kind   text        not null check (source_kind in ('referral', 'change', 'person')),
    source_id     uuid        not null,
    known_at      timestamptz not null,
    raised_by     uuid        not null,
    why           text        not null,
    primary key (discussion_id, source_kind, source_id)
);
create index discussion_concern_source on discussion_concern (source_kind, source_id);

create table discussion_booking (
    discussion_id uuid        primary key references discussion (id),
    meeting_at    timestamptz not null,
    join_words    text        not null,
    booked_by     uuid        not null,
    booked_at     timestamptz not null
);

create table police_check (
    discussion_id uuid        not null references discussion (id),
    place         integer     not null check (place > 0),
    subject_kind  text        not null check (subject_kind in ('adult', 'address')),
    subject_words text        not null check (subject_words <> ''),
    check_kind    text        not null check (check_kind in ('pnc', 'pnd', 'force-records', 'visor',
                                                             'intelligence', 'other-forces')),
    result        text        check (result in ('nothing-held', 'information-held', 'risk-to-children',
                                                'not-traceable')),
    outstanding   text,
    answered_by   uuid        not null,
    answered_at   timestamptz not null,
    check ((result is null) <> (outstanding is null)),
    primary key (discussion_id, subject_kind, subject_words, check_kind)
);

-- R-TVP-3b: both roles, each in their own name.
create table single_agency_agreement (
    discussion_id uuid        not null,
    case_ref      text        not null,
    role          text        not null check (role in ('duty-inspector', 'service-manager')),
    reason        text        not null check (reason <> ''),
    agreed_by     uuid        not null,
    agreed_at     timestamptz not null,
    primary key (discussion_id, case_ref, role),
    foreign key (discussion_id, case_ref) references discussion_child (discussion_id, case_ref)
);

create table discussion_meeting (
    discussion_id uuid        not null references discussion (id),
    number        integer     not null check (number > 0),
    held_at       timestamptz not null,
    held          text        not null check (held in ('meeting', 'telephone')),
    quorate       boolean     not null,
    missing       text[]      not null,
    purpose       text        not null,
    risks         text        not null,
    urgent_reason text        check (urgent_reason <> ''),
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null,
    next          text        check (next in ('meeting', 'concluded')),
    next_at       timestamptz,
    next_join     text,
    completed_by  uuid,
    completed_at  timestamptz,
    sent_at       timestamptz,
    check (quorate = (cardinality(missing) = 0)),
    check ((next is null) = (completed_at is null)),
    check ((completed_by is null) = (completed_at is null)),
    check ((next is not distinct from 'meeting') = (next_at is not null)),
    check ((next_at is null) = (next_join is null)),
    -- A meeting that was not quorate is never complete, and a telephone discussion never the last (T4d).
    check (next is null or quorate),
    check (next is distinct from 'concluded' or held = 'meeting'),
    primary key (discussion_id, number)
);

create table meeting_attendee (
    discussion_id uuid    not null,
    number        integer not null,
    place         integer not null check (place > 0),
    seat          text    not null,
    agency        text    not null,
    rank          text    not null,
    name          text    not null,
    primary key (discussion_id, number, place),
    foreign key (discussion_id, number) references discussion_meeting (discussion_id, number)
);

-- What an agency knew, and what one disagreed with.
create table meeting_words (
    discussion_id uuid    not null,
    number        integer not null,
    kind          text    not null check (kind in ('information', 'dissent')),
    place         integer not null check (place > 0),
    agency        text    not null,
    words         text    not null,
    settled       text    not null,
    primary key (discussion_id, number, kind, place),
    foreign key (discussion_id, number) references discussion_meeting (discussion_id, number)
);

create table meeting_action (
    discussion_id uuid        not null,
    number        integer     not null,
    place         integer     not null check (place > 0),
    what          text        not null check (what <> ''),
    agency        text        not null,
    owner         text        not null check (owner <> ''),
    due_at        timestamptz not null,
    primary key (discussion_id, number, place),
    foreign key (discussion_id, number) references discussion_meeting (discussion_id, number)
);

create table child_decision (
    discussion_id     uuid        not null,
    number            integer     not null,
    case_ref          text        not null,
    outcome           text        not null check (outcome in ('no-further-action', 'section-17',
                                                              'section-47-single-agency', 'section-47-joint',
                                                              'police-single-agency', 'immediate-protection',
                                                              'reconvene')),
    reason            text        not null check (reason <> ''),
    lead_agency       text,
    lead_name         text        check (lead_name <> ''),
    means             text        check (means in ('emergency-protection-order', 'police-protection',
                                                   'alleged-perpetrator-leaves', 'voluntary-agreement')),
    meet_at           timestamptz,
    paediatric        text        not null check (paediatric in ('offered', 'needed', 'not-needed')),
    paediatric_reason text        not null check (paediatric_reason <> ''),
    return_home       text        not null check (return_home in ('not-in-question', 'does-not-return',
                                                                  'may-return')),
    grounds           text,
    -- Whoever investigates, somebody leads.
    check ((outcome in ('section-47-single-agency', 'section-47-joint', 'police-single-agency'))
           = (lead_agency is not null)),
    check ((lead_agency is null) = (lead_name is null)),
    check ((outcome = 'immediate-protection') = (means is not null)),
    check ((outcome = 'reconvene') = (meet_at is not null)),
    check ((return_home = 'may-return') = (grounds is not null)),
    primary key (discussion_id, number, case_ref),
    foreign key (discussion_id, number) references discussion_meeting (discussion_id, number),
    foreign key (discussion_id, case_ref) references discussion_child (discussion_id, case_ref)
);
create index child_decision_case on child_decision (case_ref);

-- To whom the record of a meeting was sent (T5).
create table meeting_recipient (
    discussion_id uuid        not null,
    number        integer     not null,
    seat          text        not null,
    agency        text        not null,
    sent_at       timestamptz not null,
    primary key (discussion_id, number, seat, agency),
    foreign key (discussion_id, number) references discussion_meeting (discussion_id, number)
);

-- Meetings whose limit passed; each is told of once (EV-18).
create table overdue_meeting (
    deadline_id   uuid        primary key,
    discussion_id uuid        not null references discussion (id),
    due_at        timestamptz not null,
    told_at       timestamptz
);
create index overdue_meeting_untold on overdue_meeting (due_at) where told_at is null;
