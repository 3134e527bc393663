-- The authority's section 47 enquiry for one child. Its anchor is the meeting that decided it and
-- never changes (T7): no update touches it.
create table enquiry (
    id            uuid        primary key,
    case_ref      text        not null references case_file (ref),
    person_id     uuid        not null,
    discussion_id uuid        not null,
    anchor        timestamptz not null,
    joint         boolean     not null,
    lead_agency   text        not null,
    lead_name     text        not null,
    stage         text        not null check (stage in ('finding-out', 'outcome-due', 'conference-due', 'ended')),
    needed        text[]      not null,
    added         text[]      not null,
    settled       text[]      not null,
    opened_by     uuid        not null,
    opened_at     timestamptz not null,
    check (needed <@ array['see-child', 'speak-to-parents', 'give-medical-opinion', 'report-first-survey',
                           'report-second-survey']),
    check (added <@ needed),
    check (settled <@ needed),
    check (needed @> array['see-child', 'speak-to-parents'])
);
-- One open per case: a later "threshold met" continues it.
create unique index enquiry_one_open on enquiry (case_ref) where stage <> 'ended';
create index enquiry_case on enquiry (case_ref, opened_at);

create table child_visit (
    id             bigint      generated always as identity primary key,
    enquiry_id     uuid        not null references enquiry (id),
    visited_at     timestamptz not null,
    seen           text        not null check (seen in ('alone', 'not-alone', 'not-seen')),
    why            text        not null,
    says           text        not null,
    access_refused boolean     not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    check ((seen = 'alone') or why <> ''),
    check ((seen = 'not-seen') or says <> '')
);
create index child_visit_enquiry on child_visit (enquiry_id, id);

-- L-3.1.17: each parent is spoken to, or it is said why not.
create table parent_conversation (
    enquiry_id  uuid        not null references enquiry (id),
    parent      text        not null check (parent in ('mother', 'father')),
    spoken_at   timestamptz,
    words       text        not null check (words <> ''),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (enquiry_id, parent)
);

create table agency_contribution (
    id         uuid        primary key,
    enquiry_id uuid        not null references enquiry (id),
    agency     text        not null,
    asked_at   timestamptz not null,
    unique (enquiry_id, agency)
);

create table contribution_answer (
    id              bigint      generated always as identity primary key,
    contribution_id uuid        not null references agency_contribution (id),
    kind            text        not null check (kind in ('reply', 'nil-return', 'declined', 'no-answer')),
    words           text        not null,
    comment         text        not null,
    answered_by     uuid        not null,
    answered_at     timestamptz not null,
    check (kind = 'nil-return' or words <> '')
);
create index contribution_answer_latest on contribution_answer (contribution_id, id);

-- L-3.1.13: nothing of it may be missing; the latest counts, those before it are kept.
create table medical_report (
    id               bigint      generated always as identity primary key,
    enquiry_id       uuid        not null references enquiry (id),
    opinion          text        not null check (opinion in ('inflicted', 'probably-inflicted', 'undetermined',
                                                             'probably-accidental', 'accidental-or-medical')),
    plain_english    text        not null check (plain_english <> ''),
    does_not_exclude text        not null check (does_not_exclude <> ''),
    findings         text        not null check (findings <> ''),
    explanation      text        not null check (explanation <> ''),
    known_risks      text        not null check (known_risks <> ''),
    social_seen      boolean     not null check (social_seen),
    social_effect    text        not null check (social_effect <> ''),
    notes            text        not null check (notes in ('available', 'requested', 'not-available')),
    notes_at         timestamptz,
    notes_reason     text        not null,
    discharge        text        not null check (discharge in ('safe', 'not-safe', 'not-in-hospital')),
    discharge_reason text        not null check (discharge_reason <> ''),
    issued_by        uuid        not null,
    issued_at        timestamptz not null,
    check ((notes = 'requested') = (notes_at is not null)),
    check ((notes = 'not-available') = (notes_reason <> ''))
);
create index medical_report_latest on medical_report (enquiry_id, id);

create table outstanding_investigation (
    report_id   bigint  not null references medical_report (id),
    place       integer not null check (place > 0),
    what        text    not null check (what <> ''),
    expected_on date    not null,
    primary key (report_id, place)
);

-- R-Hosp-10: a set of images, or a named consultant's reason for doing without.
create table skeletal_survey (
    enquiry_id  uuid        not null references enquiry (id),
    line        text        not null check (line in ('report-first-survey', 'report-second-survey')),
    done_at     timestamptz,
    words       text        not null check (words <> ''),
    consultant  text        check (consultant <> ''),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    check ((done_at is null) = (consultant is not null)),
    primary key (enquiry_id, line)
);

create table enquiry_outcome (
    enquiry_id uuid        primary key references enquiry (id),
    outcome    text        not null check (outcome in ('not-substantiated', 'substantiated-no-continuing-risk',
                                                       'substantiated-continuing-risk')),
    reason     text        not null check (reason <> ''),
    accepted   text[]      not null,
    decided_by uuid        not null,
    decided_at timestamptz not null
);

-- T7b: never a Saturday or Sunday; bank holidays are the application's to know.
create table enquiry_conference (
    enquiry_id  uuid        not null references enquiry (id),
    kind        text        not null check (kind in ('set', 'held')),
    held_on     date        not null check (extract(isodow from held_on) < 6),
    late_reason text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (enquiry_id, kind)
);

create table enquiry_review (
    id          uuid        primary key,
    enquiry_id  uuid        not null references enquiry (id),
    source_kind text        not null,
    source_id   uuid        not null,
    opened_at   timestamptz not null,
    meaning     text        check (meaning <> ''),
    ended_by    uuid,
    ended_at    timestamptz,
    check ((meaning is null) = (ended_at is null)),
    check ((ended_by is null) = (ended_at is null)),
    unique (enquiry_id, source_id)
);
create index enquiry_review_waiting on enquiry_review (enquiry_id, opened_at) where ended_at is null;
