-- Two lanes, two tables: a hanging engine must not hold back the police, nor a stopped Kafka the process.
-- The sequence is taken under the key's row lock, so it is commit order per key.
create table outbox_sequence (
    lane text   not null check (lane in ('engine', 'events')),
    key  text   not null,
    last bigint not null check (last > 0),
    primary key (lane, key)
);

create table engine_outbox (
    position   bigint generated always as identity primary key,
    id         uuid        not null unique,
    key        text        not null,
    sequence   bigint      not null,
    body       text        not null,
    created_at timestamptz not null,
    attempts   int         not null default 0,
    retry_at   timestamptz not null,
    last_error text,
    sent_at    timestamptz,
    unique (key, sequence)
);
create index engine_outbox_unsent on engine_outbox (key, sequence) where sent_at is null;
create index engine_outbox_next on engine_outbox (position) where sent_at is null;

create table event_outbox (
    position   bigint generated always as identity primary key,
    id         uuid        not null unique,
    key        text        not null,
    sequence   bigint      not null,
    body       text        not null,
    created_at timestamptz not null,
    attempts   int         not null default 0,
    retry_at   timestamptz not null,
    last_error text,
    sent_at    timestamptz,
    unique (key, sequence)
);
create index event_outbox_unsent on event_outbox (key, sequence) where sent_at is null;
create index event_outbox_next on event_outbox (position) where sent_at is null;
