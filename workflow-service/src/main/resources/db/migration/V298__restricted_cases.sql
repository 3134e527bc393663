-- Cases that not everybody may read, and who opened one in an emergency (R-4.2-7b, R-ASC-2).
create table restricted_case (
    id            uuid        primary key,
    case_ref      text        not null references case_file (ref),
    reason        text        not null check (reason <> ''),
    basis         text        not null check (basis <> ''),
    review_on     date        not null,
    roles         text[]      not null check (cardinality(roles) > 0),
    restricted_by uuid        not null,
    restricted_as text        not null,
    restricted_at timestamptz not null,
    ended_at      timestamptz,
    ended_by      uuid,
    ended_why     text        check (ended_why <> ''),
    check ((ended_at is null) = (ended_by is null)),
    check ((ended_at is null) = (ended_why is null))
);
create unique index restricted_case_standing on restricted_case (case_ref) where ended_at is null;

create table restricted_case_opening (
    id            uuid        primary key,
    restricted_id uuid        not null references restricted_case (id),
    case_ref      text        not null references case_file (ref),
    opened_by     uuid        not null,
    reason        text        not null check (reason <> ''),
    opened_at     timestamptz not null,
    justified     boolean,
    review_words  text        check (review_words <> ''),
    reviewed_by   uuid,
    reviewed_at   timestamptz,
    check ((justified is null) = (review_words is null)),
    check ((justified is null) = (reviewed_by is null)),
    check ((justified is null) = (reviewed_at is null))
);
create index restricted_case_opening_of on restricted_case_opening (restricted_id, opened_at desc);
