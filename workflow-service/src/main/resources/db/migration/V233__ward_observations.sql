-- What staff of a ward saw of the care of a child, their contribution to the assessment of its parents (R-Hosp-4).
create table ward_observation (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    about       text[]      not null check (about <@ array ['handling', 'feeding', 'visiting', 'other']),
    whom        text        not null,
    seen_at     timestamptz not null,
    seen_by     text        not null,
    fact        text        not null,
    opinion     text        not null,
    agency      text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    check (whom <> '' or fact <> '' or opinion <> ''),
    check (seen_at <= recorded_at)
);
create index ward_observation_of_case on ward_observation (case_ref, seen_at desc);
create trigger ward_observation_is_never_changed before update or delete on ward_observation
    for each row execute function what_was_assessed_is_never_changed();
