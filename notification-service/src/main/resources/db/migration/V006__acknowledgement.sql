-- Who said that the message was received. The name never leaves this database but through a logged read.

create table acknowledgement (
    id              uuid        primary key,
    notification_id uuid        not null references notification (id),
    agency          text        not null,
    name            text        not null check (length(btrim(name)) between 1 and 200),
    role            text        not null check (length(btrim(role)) between 1 and 200),
    way             text        not null check (way in ('api', 'link')),
    counts          boolean     not null,
    at              timestamptz not null
);

create unique index acknowledgement_first on acknowledgement (notification_id) where counts;
create index acknowledgement_by_notification on acknowledgement (notification_id, at);

create table one_time_link (
    token_hash      text        primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    notification_id uuid        not null references notification (id),
    issued_at       timestamptz not null,
    expires_at      timestamptz not null check (expires_at > issued_at),
    spent_at        timestamptz
);

create table access_log (
    id              uuid        primary key,
    at              timestamptz not null,
    recorded_at     timestamptz not null,
    caller          text        not null,
    what            text        not null check (what in ('read', 'refused')),
    notification_id uuid        not null
);

comment on column access_log.at is 'business time';
comment on column access_log.recorded_at is 'real time';

create function refuse_change_of_access_log() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is append-only';
end $$;

create trigger access_log_is_append_only before update or delete on access_log
    for each row execute function refuse_change_of_access_log();
