-- Whom a referral says to be suspected of having hurt the child, and what is said against them (L-3.1.8).
create table referral_suspect (
    id          uuid primary key,
    referral_id uuid not null references referral (id),
    place       int  not null check (place > 0),
    person_id   uuid not null,
    role        text not null,
    said_by     text not null,
    said        text not null,
    unique (referral_id, place)
);

-- The decision for another child of the home, or of a home of whoever is suspected, where no strategy
-- discussion decides for it (L-3.1.8).
create table other_child (
    id          uuid primary key,
    case_ref    text        not null,
    person_id   uuid        not null,
    referral_id uuid        not null references referral (id),
    asked_at    timestamptz not null,
    state       text        not null check (state in ('open', 'decided', 'discussed')),
    outcome     text check (outcome in ('section-47', 'section-17', 'no-action')),
    reason      text        not null default '',
    decided_by  uuid,
    decided_at  timestamptz,
    unique (referral_id, person_id),
    check ((state = 'decided') = (outcome is not null)),
    check ((state = 'open') = (decided_at is null)),
    check (state <> 'decided' or outcome = 'section-47' or reason <> '')
);

create index other_child_of_case on other_child (case_ref);
create index other_child_open on other_child (person_id) where state = 'open';
