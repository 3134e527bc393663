-- What was done to the channels of the directory. Settings are not kept here: they hold secrets.

create table directory_change (
    id         uuid        primary key,
    agency     text        not null check (agency ~ '^[a-z0-9-]{1,64}$'),
    role       text        not null check (role ~ '^[a-z0-9-]{1,64}$'),
    preference text        not null check (preference in ('first', 'second')),
    kind       text        not null check (kind ~ '^[a-z0-9-]{1,32}$'),
    what       text        not null check (what in ('entered', 'secret-changed', 'disabled')),
    at         timestamptz not null
);

create index directory_change_by_role on directory_change (agency, role, id);

create function refuse_change_of_directory_history() returns trigger language plpgsql as $$
begin
    raise exception 'the history of the directory is append-only';
end $$;

create trigger directory_change_is_append_only before update or delete on directory_change
    for each row execute function refuse_change_of_directory_history();
