-- The police's investigation, with the authority or alone, and what it has to close (L-3.1.6b).
create table investigation (
    id            uuid        primary key,
    kind          text        not null check (kind in ('joint', 'police-alone')),
    discussion_id uuid        not null references discussion (id),
    opened_at     timestamptz not null,
    opened_by     uuid        not null,
    closed_at     timestamptz,
    closed_by     uuid,
    end_stage     text        check (end_stage in ('no-further-action', 'charged')),
    end_words     text        check (end_words <> ''),
    check ((closed_at is null) = (closed_by is null)),
    check ((closed_at is null) = (end_stage is null)),
    check ((closed_at is null) = (end_words is null))
);
create unique index investigation_one_open on investigation (discussion_id) where closed_at is null;

create table investigation_case (
    investigation_id uuid        not null references investigation (id),
    place            integer     not null check (place > 0),
    case_ref         text        not null references case_file (ref),
    joined_at        timestamptz not null,
    open             boolean     not null,
    primary key (investigation_id, case_ref)
);
-- A case is in at most one investigation that is open.
create unique index investigation_case_one_open on investigation_case (case_ref) where open;
create index investigation_case_of on investigation_case (case_ref);

create table allegation (
    id               uuid        primary key,
    investigation_id uuid        not null references investigation (id),
    cases            text[]      not null check (cardinality(cases) > 0),
    alleged_by       text        not null,
    against          text        not null,
    absent_parent    boolean     not null,
    what             text        not null check (what <> ''),
    known_at         timestamptz not null,
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null,
    outcome          text        check (outcome in ('substantiated', 'not-substantiated', 'ruled-out',
                                                    'charged', 'taken-back')),
    outcome_words    text        check (outcome_words <> ''),
    put_to_them      text        check (put_to_them in ('not-said', 'yes', 'not-yet')),
    not_put_reason   text        check (not_put_reason <> ''),
    closed_by        uuid,
    closed_at        timestamptz,
    check ((outcome is null) = (closed_at is null)),
    check ((outcome is null) = (outcome_words is null)),
    check ((outcome is null) = (put_to_them is null)),
    check ((closed_by is null) = (closed_at is null)),
    check ((put_to_them is not distinct from 'not-yet') = (not_put_reason is not null)),
    -- L-3.1.17: one against an absent parent is not closed in silence about it.
    check (not absent_parent or put_to_them is distinct from 'not-said')
);
create index allegation_of on allegation (investigation_id, id);
create index allegation_of_case on allegation using gin (cases);

create table evidential_action (
    id                uuid        primary key,
    investigation_id  uuid        not null references investigation (id),
    cases             text[]      not null check (cardinality(cases) > 0),
    type              text        not null check (type in ('action-list', 'scene', 'photographs', 'clothing',
                                                           'phone', 'toxicology', 'skeletal-survey',
                                                           'ophthalmology', 'abe-interview',
                                                           'witness-statement', 'suspect-interview')),
    owner_agency      text        not null,
    owner_name        text        not null,
    opened_by         uuid        not null,
    opened_at         timestamptz not null,
    result            text        check (result in ('secured', 'nothing-found', 'not-possible', 'not-needed')),
    result_words      text        check (result_words <> ''),
    not_needed        text[]      not null,
    not_needed_reason text        not null,
    closed_by         uuid,
    closed_at         timestamptz,
    check (type = 'action-list' or owner_name <> ''),
    check ((result is null) = (closed_at is null)),
    check ((result is null) = (result_words is null)),
    check ((closed_by is null) = (closed_at is null)),
    check (cardinality(not_needed) = 0 or not_needed_reason <> '')
);
create index evidential_action_of on evidential_action (investigation_id, id);
create index evidential_action_open_of_case on evidential_action using gin (cases) where closed_at is null;

create table suspect (
    id               uuid        primary key,
    investigation_id uuid        not null references investigation (id),
    role             text        not null,
    who              text        not null,
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null
);
create index suspect_of on suspect (investigation_id, id);

-- Every status that a suspect had; the one with the highest number holds.
create table suspect_status (
    suspect_id  uuid        not null references suspect (id),
    number      integer     not null check (number > 0),
    status      text        not null check (status in ('unknown', 'identified', 'arrested', 'on-bail',
                                                       'released-under-investigation', 'charged',
                                                       'eliminated')),
    conditions  text        not null,
    -- The item by which it is looked at again.
    review      uuid        unique,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    check (status <> 'on-bail' or conditions <> ''),
    check (status in ('charged', 'eliminated') or review is not null),
    primary key (suspect_id, number)
);

-- L-3.1.6b: a police manager and a social care manager, each in their own name.
create table open_evidence_signature (
    investigation_id uuid        not null,
    case_ref         text        not null,
    side             text        not null check (side in ('police', 'social-care')),
    reason           text        not null check (reason <> ''),
    signed_by        uuid        not null,
    signed_at        timestamptz not null,
    primary key (investigation_id, case_ref, signed_by, signed_at),
    foreign key (investigation_id, case_ref) references investigation_case (investigation_id, case_ref)
);
create index open_evidence_signature_of_case on open_evidence_signature (case_ref, signed_at);
