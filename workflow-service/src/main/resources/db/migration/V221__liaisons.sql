-- The liaisons of a practice and the health visitors, one after the other (R-GP-1).
create table liaison_series (
    id            uuid        primary key,
    practice_code text        not null unique check (practice_code ~ '^[A-Z][0-9]{5}$'),
    begun_at      timestamptz not null
);

create table liaison (
    id          uuid        primary key,
    -- one is to come at a time, so the numbers of a series are the order in which they were to be
    number      bigint      generated always as identity unique,
    series_id   uuid        not null references liaison_series (id),
    planned_on  date        not null,
    standing    text        not null check (standing in ('planned', 'held', 'not-held')),
    held_on     date,
    why         text,
    recorded_at timestamptz,
    check ((standing = 'planned') = (recorded_at is null)),
    check ((standing = 'held') = (held_on is not null)),
    check ((standing = 'not-held') = (why is not null))
);
create index liaison_of_series on liaison (series_id);
create unique index liaison_one_planned on liaison (series_id) where standing = 'planned';

-- What was talked about at one that took place: each family, and every child of it (R-HV-2). It stays as it was.
create table liaison_agenda (
    liaison_id uuid primary key references liaison (id)
);

create table liaison_item (
    liaison_id   uuid    not null references liaison_agenda (liaison_id),
    place        int     not null check (place > 0),
    cases        text[]  not null,
    carried_over boolean not null,
    primary key (liaison_id, place),
    -- whoever has no open case any more is there only because a child was not considered last time
    check (carried_over or cardinality(cases) > 0)
);

create table liaison_child (
    liaison_id uuid    not null,
    item       int     not null,
    place      int     not null check (place > 0),
    person_id  uuid    not null references person (id),
    here       boolean not null,
    -- a child is in one family of an agenda
    primary key (liaison_id, person_id),
    unique (liaison_id, item, place),
    foreign key (liaison_id, item) references liaison_item (liaison_id, place)
);

-- What was said of a child; a later answer is a new row, and the last one holds.
create table liaison_answer (
    number     bigint      generated always as identity primary key,
    liaison_id uuid        not null,
    person_id  uuid        not null,
    kind       text        not null check (kind in ('considered', 'nothing-new', 'to-do')),
    words      text        not null,
    by_whom    text,
    until_day  date,
    said_by    uuid        not null,
    said_at    timestamptz not null,
    foreign key (liaison_id, person_id) references liaison_child (liaison_id, person_id),
    check ((kind = 'nothing-new') = (words = '')),
    check ((kind = 'to-do') = (by_whom is not null)),
    check ((kind = 'to-do') = (until_day is not null)),
    check (by_whom <> '')
);
create index liaison_answer_of on liaison_answer (liaison_id, person_id);

-- That a practice's named GP was told that two in a row did not take place.
create table liaison_gp_told (
    series_id uuid        not null references liaison_series (id),
    spoke_to  text        not null check (spoke_to <> ''),
    words     text        not null,
    told_by   uuid        not null,
    told_at   timestamptz not null,
    primary key (series_id, told_at)
);

create index person_practice on person (practice_code) where practice_code is not null;
