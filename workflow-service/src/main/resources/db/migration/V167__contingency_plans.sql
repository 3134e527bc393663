-- Children in hospital who are expected not to leave, and what is done if somebody takes them (L-3.1.9).
create table expected_stay (
    id            uuid        primary key,
    case_ref      text        not null references case_file (ref),
    admitted_at   timestamptz not null,
    why           text        not null
                  check (why in ('does-not-return', 'protected-by-law', 'threatened', 'said')),
    reason        text        not null check (why <> 'said' or reason <> ''),
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null,
    ended_at      timestamptz,
    ended_why     text        not null default '',
    goes_on_why   text        not null default '',
    goes_on_until timestamptz,
    check ((goes_on_until is null) = (goes_on_why = ''))
);
create unique index expected_stay_open on expected_stay (case_ref) where ended_at is null;
create index expected_stay_of_case on expected_stay (case_ref, recorded_at);

-- The latest stands; one of before stays as it was agreed.
create table contingency_plan (
    position      bigint      generated always as identity primary key,
    stay_id       uuid        not null references expected_stay (id),
    basis         text        not null
                  check (basis in ('parental-agreement', 'section-20', 'police-protection',
                                   'emergency-protection-order')),
    caller        text        not null check (caller <> ''),
    police_number text        not null check (police_number <> ''),
    ward_phone    text        not null check (ward_phone <> ''),
    ward_by_day   text        not null check (ward_by_day <> ''),
    ward_by_night text        not null check (ward_by_night <> ''),
    triggers      text        not null check (triggers <> ''),
    expires_at    timestamptz not null,
    agreed_by     uuid        not null,
    agreed_at     timestamptz not null,
    check (expires_at > agreed_at)
);
create index contingency_plan_of_stay on contingency_plan (stay_id, position);

create table contingency_review (
    position    bigint      generated always as identity primary key,
    stay_id     uuid        not null references expected_stay (id),
    asked       text        not null check (asked <> ''),
    found       text        not null check (found <> ''),
    until       timestamptz not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index contingency_review_of_stay on contingency_review (stay_id, position);

-- What was done when the child was taken, or was to be (EV-06).
create table contingency_carried_out (
    position    bigint      generated always as identity primary key,
    stay_id     uuid        not null references expected_stay (id),
    done        text        not null check (done <> ''),
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
