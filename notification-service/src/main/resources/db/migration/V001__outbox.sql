-- The lane to Kafka (model.md, The outbox). A row is deleted once the broker has it.

create table outbox_key (
    topic         text   not null,
    record_key    text   not null,
    last_sequence bigint not null check (last_sequence > 0),
    primary key (topic, record_key)
);

create table outbox (
    id           uuid        primary key,
    topic        text        not null,
    record_key   text        not null,
    sequence     bigint      not null check (sequence > 0),
    body         text        not null,
    written_at   timestamptz not null,
    leased_until timestamptz,
    unique (topic, record_key, sequence)
);

comment on column outbox.written_at is 'real time, for the age of what waits';
comment on column outbox.leased_until is 'real time; a relay that died frees its rows by letting this pass';
