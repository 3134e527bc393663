-- Cases that somebody fast-tracked to the initial child protection conference (R-C&F-6).
create table fast_track (
    id           uuid        primary key,
    case_ref     text        not null references case_file (ref),
    child_id     uuid        not null references person (id),
    why          text        not null check (why <> ''),
    said_by      uuid        not null,
    said_at      timestamptz not null,
    -- what the law asks for beside it: never nothing
    beside       text        not null check (beside in ('section-47-enquiry', 'strategy-discussion')),
    beside_id    uuid        not null,
    counted_from timestamptz not null,
    held_on      date,
    -- the limit is counted from a meeting that was, never from one to come
    check (counted_from <= said_at)
);
create index fast_track_of_case on fast_track (case_ref, said_at);

-- What the record did not hold then, and what was found out.
create table fast_track_item (
    id            uuid    primary key,
    fast_track_id uuid    not null references fast_track (id),
    place         integer not null check (place > 0),
    need          text    not null check (need in ('birth', 'home', 'at-home', 'parents', 'gp')),
    found         text,
    unique (fast_track_id, need)
);
