-- The minutes of a child protection conference about one child, and whom somebody rang about them (R-GP-3).
create table conference_minutes (
    id             uuid        primary key,
    case_ref       text        not null references case_file (ref),
    held_on        date        not null,
    change_id      uuid,
    kept_at        text,
    agreed_on      date,
    sent_at        timestamptz,
    distributed_at timestamptz,
    check ((sent_at is null) = (change_id is null)),
    check ((sent_at is null) = (kept_at is null)),
    check ((sent_at is null) = (agreed_on is null)),
    check (kept_at <> ''),
    -- minutes are agreed after the conference, and sent out before anybody files them
    check (agreed_on >= held_on),
    check (distributed_at is null or sent_at is not null)
);
create index conference_minutes_of_case on conference_minutes (case_ref, held_on);

create table conference_minutes_chase (
    minutes_id uuid        not null references conference_minutes (id),
    number     int         not null,
    practice   text        not null,
    said       text        not null check (said <> ''),
    rung_at    timestamptz not null,
    primary key (minutes_id, number)
);
