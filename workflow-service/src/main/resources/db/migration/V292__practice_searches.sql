-- Somebody of a case of whom no GP practice was recorded, and what came of looking for it (L-3.1.21).
create table practice_search (
    id        uuid        primary key,
    case_ref  text        not null references case_file (ref),
    person_id uuid        not null,
    whose     text        not null check (whose in ('child', 'parent-or-carer')),
    known_at  timestamptz not null,
    ended     text        check (ended in ('registered', 'not-registered', 'not-known', 'not-needed')),
    asked     text        not null,
    ended_at  timestamptz,
    check ((ended is null) = (ended_at is null)),
    -- nobody says that nobody knows without having asked
    check (ended is distinct from 'not-known' or asked <> '')
);
create index practice_search_of_case on practice_search (case_ref, known_at);
create index practice_search_about on practice_search (person_id, known_at);
