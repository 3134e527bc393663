-- The days on which the account of somebody who works some nights holds (R-ASC-2). An account without any is a standing one.
create table staff_session (
    id         uuid        primary key,
    staff_id   uuid        not null references staff (id) on delete cascade,
    first_day  date        not null,
    last_day   date        not null,
    ring       text        not null check (ring <> ''),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    check (last_day >= first_day)
);
create index staff_session_of on staff_session (staff_id, entered_at);
