-- How each duty role is reached, first channel first.

create table directory_channel (
    agency       text        not null check (agency ~ '^[a-z0-9-]{1,64}$'),
    role         text        not null check (role ~ '^[a-z0-9-]{1,64}$'),
    preference   text        not null check (preference in ('first', 'second')),
    kind         text        not null check (kind ~ '^[a-z0-9-]{1,32}$'),
    settings     jsonb       not null,
    changed_at   timestamptz not null,
    disabled_at  timestamptz,
    disabled_why text,
    primary key (agency, role, preference),
    check ((disabled_at is null) = (disabled_why is null))
);
