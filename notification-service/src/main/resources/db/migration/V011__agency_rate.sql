-- How many messages an agency wants in a second at most: a row for each change, the last counts.

create table agency_rate (
    id         uuid        primary key,
    agency     text        not null check (agency ~ '^[a-z0-9-]{1,64}$'),
    per_second int         check (per_second between 1 and 1000),
    at         timestamptz not null
);

create index agency_rate_by_agency on agency_rate (agency, id);

comment on column agency_rate.per_second is 'empty: as many as any agency';

create trigger agency_rate_is_append_only before update or delete on agency_rate
    for each row execute function refuse_change_of_directory_history();
