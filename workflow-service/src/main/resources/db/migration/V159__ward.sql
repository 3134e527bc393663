-- Children in hospital: the responsible consultant, and what consultants find (L-3.1.16, R-Hosp-7, R-Hosp-9).
create table hospital_stay (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    admitted_at timestamptz not null,
    consultant  text        not null,
    ended_at    timestamptz
);
create unique index hospital_stay_open on hospital_stay (case_ref) where ended_at is null;
create index hospital_stay_of_case on hospital_stay (case_ref, admitted_at);

create table ward_review (
    position    bigint      generated always as identity primary key,
    stay_id     uuid        not null references hospital_stay (id),
    consultant  text        not null check (consultant <> ''),
    seen_at     timestamptz not null,
    found       text        not null check (found <> ''),
    plan        text        not null check (plan <> ''),
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index ward_review_of_stay on ward_review (stay_id, position);

-- The note may follow within the hour where the change could not wait.
create table consultant_handover (
    position    bigint      generated always as identity primary key,
    stay_id     uuid        not null references hospital_stay (id),
    from_name   text        not null check (from_name <> ''),
    to_name     text        not null check (to_name <> from_name),
    concern     text        not null,
    plan        text        not null,
    outstanding text        not null,
    contingency text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    noted_at    timestamptz
);
create index consultant_handover_of_stay on consultant_handover (stay_id, position);
