-- Known children who may be the one that was referred, as found when the referral came in.
create table case_candidate (
    case_ref  text   not null references case_file (ref),
    person_id uuid   not null,
    likeness  int    not null check (likeness between 1 and 100),
    why       text[] not null,
    primary key (case_ref, person_id)
);

-- Who a person says the child is; no person: none of those who are known.
create table case_identity (
    case_ref  text        primary key references case_file (ref),
    person_id uuid,
    said_by   uuid        not null,
    said_at   timestamptz not null
);
