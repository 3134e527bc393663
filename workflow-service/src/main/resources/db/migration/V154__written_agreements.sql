-- Written agreements (L-3.1.23, R-4.2-8): a record of expectations, never protection. A draft may lack
-- anything; the gate of the activation says what.
create table written_agreement (
    id                uuid        primary key,
    case_ref          text        not null references case_file (ref),
    state             text        not null check (state in ('drafted', 'active', 'kept', 'withdrawn',
                                                            'replaced', 'breached')),
    purpose           text        not null,
    if_broken_tonight text        not null,
    ends_at           timestamptz,
    copies            text[]      not null,
    controls          text[]      not null,
    drafted_by        uuid        not null,
    drafted_at        timestamptz not null,
    since             timestamptz not null,
    word_what         text,
    word_with         text,
    word_at           timestamptz,
    check ((word_what is null) = (word_at is null)),
    check ((word_what is null) = (word_with is null)),
    check (state <> 'active' or (ends_at is not null and purpose <> '' and if_broken_tonight <> ''
                                 and cardinality(copies) > 0))
);
create index written_agreement_of_case on written_agreement (case_ref, drafted_at);

create table written_agreement_adult (
    agreement_id uuid    not null references written_agreement (id),
    place        integer not null check (place > 0),
    name         text    not null,
    capacity     text    not null check (capacity in ('not-assessed', 'able', 'with-support', 'not-able')),
    primary key (agreement_id, place)
);

create table written_agreement_term (
    agreement_id uuid    not null references written_agreement (id),
    place        integer not null check (place > 0),
    kind         text    not null check (kind in ('contact', 'residence', 'alcohol-or-drugs',
                                                  'supervision', 'appointments', 'other')),
    words        text    not null,
    if_broken    text    not null,
    within       text    not null check (within in ('not-said', 'at-once', 'same-day')),
    by_whom      text    not null,
    primary key (agreement_id, place)
);

create table agreement_monitor (
    id            uuid    primary key,
    agreement_id  uuid    not null references written_agreement (id),
    place         integer not null check (place > 0),
    agency        text    not null,
    name          text    not null,
    checks        text    not null,
    every         text    not null check (every in ('not-said', 'twice-a-day', 'daily', 'every-other-day')),
    accepted_name text,
    accepted_by   uuid,
    accepted_staff boolean,
    accepted_at   timestamptz,
    unique (agreement_id, place),
    check ((accepted_name is null) = (accepted_at is null)),
    check ((accepted_name is null) = (accepted_by is null)),
    check ((accepted_name is null) = (accepted_staff is null)),
    check (accepted_name <> '')
);

-- What monitors found.
create table agreement_check (
    position    bigint      generated always as identity primary key,
    monitor_id  uuid        not null references agreement_monitor (id),
    found       text        not null check (found in ('kept', 'not-seen', 'suspected', 'broken')),
    words       text        not null check (words <> ''),
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index agreement_check_of_monitor on agreement_check (monitor_id, position);

-- That it is not kept, or may not be, whatever its state: a change of circumstance each (EV-15).
create table agreement_breach (
    change_id    uuid        primary key,
    agreement_id uuid        not null references written_agreement (id),
    stage        text        not null check (stage in ('breached', 'suspected')),
    safe         text        not null,
    observer     text        not null,
    term         text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    state_then   text        not null,
    done         text
);
create index agreement_breach_of_agreement on agreement_breach (agreement_id, occurred_at);
