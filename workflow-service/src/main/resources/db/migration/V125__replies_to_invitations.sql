-- What those who are invited to a meeting said about coming; a later word takes the place of an earlier one.
create table invitation_reply (
    discussion_id uuid        not null references discussion (id),
    -- The meeting that is to be held next.
    number        integer     not null check (number > 0),
    seat          text        not null,
    agency        text        not null,
    coming        text        not null check (coming in ('comes', 'sends-report', 'cannot-come')),
    rank          text        not null,
    name          text        not null,
    said_by       uuid        not null,
    said_at       timestamptz not null,
    primary key (discussion_id, number, seat, agency)
);
