-- Whoever took over the care of a child, and what is known of them (R-TVP-4). Anything may be missing.
create table carer_check (
    id            uuid        primary key,
    case_ref      text        not null references case_file (ref),
    change_id     uuid        not null,
    known_at      timestamptz not null,
    name          text        not null,
    born_on       date,
    relationship  text        not null,
    address       text        not null,
    others        text        not null,
    police        text        not null check (police in ('done', 'urgent-verbal', 'outstanding')),
    police_result text        not null,
    care          text        not null check (care in ('done', 'outstanding')),
    care_result   text        not null,
    checked_by    uuid,
    checked_at    timestamptz,
    check ((checked_by is null) = (checked_at is null)),
    -- nobody counts as checked of whom something is missing
    check (checked_at is null
           or (name <> '' and born_on is not null and relationship <> '' and address <> '' and others <> ''
               and police <> 'outstanding' and police_result <> '' and care <> 'outstanding' and care_result <> ''))
);
create index carer_check_of_case on carer_check (case_ref, known_at);
