-- The next rung of an escalation chain, held once because somebody who was told says that they have it.
-- The limit stays where it was. Half an hour is the most, by deadlines.domain.HoldRule.
create table rung_hold (
    deadline_id uuid        not null,
    number      integer     not null,
    planned_at  timestamptz not null,
    held_until  timestamptz not null,
    told        text[]      not null check (cardinality(told) > 0),
    role        text        not null,
    held_by     uuid        not null,
    held_at     timestamptz not null,
    primary key (deadline_id, number),
    foreign key (deadline_id, number) references deadline_rung (deadline_id, number),
    check (held_at < planned_at),
    check (planned_at < held_until),
    check (held_until <= planned_at + interval '30 minutes')
);
create index rung_hold_role on rung_hold (role, held_until);
