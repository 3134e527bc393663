-- Somebody who is told by default is left out with a reason, and a manager agrees or has them told.
create table withheld_copy (
    id          uuid        primary key,
    change_id   uuid        not null references change_of_circumstance (id),
    agency      text        not null,
    role        text        not null,
    duty        text        not null check (duty in ('default', 'conditional')),
    tier        text        not null check (tier in ('T0', 'T1')),
    cases       text[]      not null check (cardinality(cases) > 0),
    priority    text        not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    state       text        not null check (state in ('asked', 'agreed', 'refused', 'overtaken')),
    settled_by  uuid,
    settled_at  timestamptz,
    reason      text        not null default '',
    check ((state = 'asked') = (settled_at is null)),
    check ((state in ('agreed', 'refused')) = (settled_by is not null)),
    check ((state = 'refused') = (reason <> '')),
    unique (change_id, agency, role)
);
