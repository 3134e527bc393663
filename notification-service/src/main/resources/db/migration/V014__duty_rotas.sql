-- Who is on duty in a role at which time of the day, and when it wants to hear only what is urgent: a
-- row for each that was entered, the last of a role counts.

create table duty_rota (
    id     uuid        primary key,
    agency text        not null check (agency ~ '^[a-z0-9-]{1,64}$'),
    role   text        not null check (role ~ '^[a-z0-9-]{1,64}$'),
    turns  jsonb       not null check (jsonb_typeof(turns) = 'array'),
    at     timestamptz not null
);

create index duty_rota_by_role on duty_rota (agency, role, id);

comment on column duty_rota.turns is 'the first that matches counts; none: the rota was taken away';

create table quiet_hours (
    id         uuid        primary key,
    agency     text        not null check (agency ~ '^[a-z0-9-]{1,64}$'),
    role       text        not null check (role ~ '^[a-z0-9-]{1,64}$'),
    quiet_from time,
    quiet_to   time,
    at         timestamptz not null,
    check ((quiet_from is null) = (quiet_to is null)),
    check (quiet_from <> quiet_to)
);

create index quiet_hours_by_role on quiet_hours (agency, role, id);

comment on column quiet_hours.quiet_from is 'by the clock on the wall in England; empty: none from then on';

create trigger duty_rota_is_append_only before update or delete on duty_rota
    for each row execute function refuse_change_of_directory_history();
create trigger quiet_hours_are_append_only before update or delete on quiet_hours
    for each row execute function refuse_change_of_directory_history();
