-- Records from Kafka, taken in once and in order per topic and key. A record waits here when one before
-- it is missing or cannot be applied; other keys go on.
create table inbox_key (
    topic   text   not null,
    key     text   not null,
    applied bigint not null check (applied >= 0),
    primary key (topic, key)
);

create table inbox_record (
    source      text        not null,
    id          text        not null,
    topic       text        not null,
    key         text        not null,
    sequence    bigint      not null check (sequence > 0),
    state       text        not null check (state in ('applied', 'parked')),
    body        text,
    problem     text,
    received_at timestamptz not null,
    primary key (source, id),
    check ((state = 'parked') = (body is not null)),
    check ((state = 'parked') = (problem is not null))
);
create index inbox_parked on inbox_record (topic, key, sequence) where state = 'parked';
