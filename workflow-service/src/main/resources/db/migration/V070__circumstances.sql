-- What happened to a child, recorded once. A correction or a withdrawal is a row of its own that
-- refers to the one it replaces; no row ever changes.
create table change_of_circumstance (
    id           uuid        primary key,
    kind         text        not null,
    stage        text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    by_staff     boolean     not null,
    agency       text        not null,
    codes        text        not null,
    detail       text        not null,
    relation     text        not null check (relation in ('first', 'correction', 'withdrawal')),
    original     uuid        references change_of_circumstance (id),
    check ((relation = 'first') = (original is null)),
    check (relation <> 'withdrawal' or detail <> '')
);
create unique index change_replaced_once on change_of_circumstance (original) where original is not null;

create table change_case (
    change_id uuid    not null references change_of_circumstance (id),
    place     integer not null check (place > 0),
    case_ref  text    not null references case_file (ref),
    primary key (change_id, place),
    unique (change_id, case_ref)
);
create index change_of_case on change_case (case_ref, change_id);

create function change_is_never_changed() returns trigger language plpgsql as
$$
begin
    raise exception 'a change of circumstance is corrected by another row';
end
$$;
create trigger change_is_never_changed before update or delete on change_of_circumstance
    for each row execute function change_is_never_changed();

-- Whoever tells of a change takes this row first: the keys of recipients, which keep their order, are
-- then locked by one transaction at a time, and never crosswise.
create table telling_turn (
    only_row boolean primary key default true check (only_row)
);
insert into telling_turn default values;

-- One key, one change, one answer, however often and however close together it is sent.
create table change_key (
    sender      uuid not null,
    key         text not null check (length(key) between 1 and 200),
    fingerprint text not null,
    change_id   uuid not null,
    primary key (sender, key)
);

-- Which agencies referred a case: they hear that something was arranged, and that an enquiry started.
create table case_referrer (
    case_ref text not null references case_file (ref),
    agency   text not null,
    primary key (case_ref, agency)
);

-- One change or decision and one recipient.
create table notification (
    id              uuid        primary key,
    change_id       uuid        not null references change_of_circumstance (id),
    agency          text        not null,
    role            text        not null,
    duty            text        not null check (duty in ('mandatory', 'default', 'conditional')),
    tier            text        not null check (tier in ('T0', 'T1')),
    counts_from     text        not null check (counts_from in ('now', 'opening')),
    cases           text[]      not null check (cardinality(cases) > 0),
    purpose         text        not null check (purpose in ('tell', 'correct', 'withdraw')),
    original        uuid        references notification (id),
    priority        text        not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    told_at         timestamptz not null,
    deadline_id     uuid        not null unique,
    acknowledge_by  timestamptz not null,
    state           text        not null check (state in ('waiting', 'acknowledged', 'handed-over', 'superseded')),
    settled_at      timestamptz,
    handed_to       uuid,
    check ((purpose = 'tell') = (original is null)),
    check ((state = 'waiting') = (settled_at is null)),
    check ((state = 'handed-over') <= (handed_to is not null)),
    unique (change_id, agency, role)
);
create index notification_of_case on notification using gin (cases);

-- The rungs of its ladder, as they were done; job is that of the process that was told to open a step.
create table notification_telling (
    notification_id uuid        not null references notification (id),
    number          integer     not null check (number >= 0),
    kind            text        not null check (kind in ('first-channel', 'second-channel', 'supervisor',
                                                         'ring', 'take-over', 'remind')),
    agency          text        not null,
    role            text        not null,
    at              timestamptz not null,
    deliver_by      timestamptz not null,
    state           text        not null check (state in ('queued', 'sent', 'failed', 'delivered')),
    job             bigint,
    primary key (notification_id, number)
);
create index telling_on_its_way on notification_telling (deliver_by) where state in ('queued', 'sent');
create index telling_failed on notification_telling (notification_id) where state = 'failed';

-- Everybody who said that they have it; the first one counts, every one is kept.
create table notification_acknowledgement (
    position        bigint      generated always as identity primary key,
    notification_id uuid        not null references notification (id),
    agency          text        not null,
    role            text        not null,
    how             text        not null check (how in ('delivery', 'notice', 'telephone')),
    at              timestamptz not null,
    said_to         text        not null,
    check (how = 'telephone' or said_to = ''),
    unique (notification_id, agency, role, how)
);

-- Nobody is passed over in silence: who was not told, and why.
create table not_told (
    position  bigint  generated always as identity primary key,
    change_id uuid    not null references change_of_circumstance (id),
    cases     text[]  not null check (cardinality(cases) > 0),
    who       text    not null,
    why       text    not null check (why in ('nobody-found', 'left-out')),
    reason    text    not null check (reason <> '')
);
create index not_told_of_case on not_told using gin (cases);
