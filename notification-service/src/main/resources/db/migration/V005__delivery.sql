-- What is told to whom. One notification is one change or decision and one recipient (model.md);
-- one delivery is one rung of its ladder; an attempt is one try of a delivery.

create table notification (
    id              uuid        primary key,
    agency          text        not null,
    role            text        not null,
    kind            text        not null check (kind in ('tell', 'correct', 'withdraw')),
    event_id        text        not null,
    event_name      text        not null,
    stage           text,
    occurred_at     timestamptz not null,
    codes           jsonb       not null,
    priority        text        not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    tier            text        not null check (tier in ('T0', 'T1')),
    cases           text[]      not null check (cardinality(cases) > 0),
    dataref         text,
    original        uuid,
    requested_at    timestamptz not null,
    acknowledged_at timestamptz
);

create index notification_unacknowledged on notification (requested_at) where acknowledged_at is null;

create table delivery (
    id              uuid        primary key,
    notification_id uuid        not null references notification (id),
    rung            int         not null check (rung >= 0),
    agency          text        not null,
    role            text        not null,
    preference      text        not null check (preference in ('first', 'second')),
    priority        text        not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    cases           text[]      not null,
    position        bigint      generated always as identity,
    deliver_by      timestamptz not null,
    acknowledge_by  timestamptz not null,
    try_until       timestamptz not null,
    state           text        not null
                    check (state in ('queued', 'sent', 'delivered', 'failed', 'stopped')),
    attempts        int         not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    leased_until    timestamptz,
    unique (notification_id, rung),
    check (try_until >= deliver_by)
);

create index delivery_by_state on delivery (state);
create index delivery_unfinished on delivery (agency, role, position) where state in ('queued', 'sent');

comment on column delivery.position is
    'order per recipient: all requests of one recipient are taken in under the lock of its inbox key';
comment on column delivery.leased_until is 'real time; frees a delivery whose process died in an attempt';

create table attempt (
    delivery_id uuid        not null references delivery (id),
    number      int         not null check (number > 0),
    channel     text        not null,
    started_at  timestamptz not null,
    outcome     text        not null
                check (outcome in ('accepted', 'refused', 'unanswered', 'unreachable', 'gone', 'unusable')),
    status      int,
    took_ms     bigint      not null check (took_ms >= 0),
    primary key (delivery_id, number)
);

create table state_change (
    id              uuid        primary key,
    notification_id uuid        not null references notification (id),
    rung            int         not null,
    state           text        not null
                    check (state in ('queued', 'sent', 'delivered', 'acknowledged', 'failed')),
    reason          text,
    at              timestamptz not null,
    unique (notification_id, rung, state),
    check ((state = 'failed') = (reason is not null))
);
