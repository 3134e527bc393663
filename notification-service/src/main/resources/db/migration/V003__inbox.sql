-- What arrived (model.md, The inbox): once per message id, applied in sequence per key.

create table inbox_key (
    record_key    text   primary key,
    last_sequence bigint not null check (last_sequence >= 0),
    parked_at     timestamptz,
    parked_why    text   check (parked_why in ('gap', 'record')),
    check ((parked_at is null) = (parked_why is null))
);

create index inbox_key_parked on inbox_key (parked_at) where parked_at is not null;

create table inbox (
    source      text        not null,
    message_id  text        not null,
    record_key  text        not null references inbox_key (record_key),
    sequence    bigint      not null check (sequence > 0),
    type        text        not null,
    state       text        not null check (state in ('applied', 'waiting', 'set-aside')),
    body        text,
    problem     text,
    received_at timestamptz not null,
    settled_at  timestamptz,
    primary key (source, message_id),
    check (state <> 'waiting' or body is not null),
    check ((state = 'waiting') = (settled_at is null))
);

create index inbox_waiting on inbox (record_key, sequence) where state = 'waiting';

comment on column inbox.body is 'kept while the record waits or is set aside; an applied record needs only its id';
