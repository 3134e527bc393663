-- What must be done by when: a row keeps the limit as its area profile had it when it was set.
create table deadline (
    id              uuid        primary key,
    limit_code      text        not null,
    rule_id         text        not null,
    words           text        not null,
    citation        text        not null,
    clock           text        not null check (clock in ('elapsed', 'office-hours', 'working-days', 'calendar')),
    profile_area    text        not null,
    profile_version integer     not null check (profile_version > 0),
    subject_kind    text        not null check (subject_kind <> ''),
    subject_id      uuid        not null,
    step            text        not null check (step <> ''),
    cases           text[]      not null,
    anchor          timestamptz not null check (anchor = date_trunc('second', anchor)),
    opens_at        timestamptz not null,
    due_at          timestamptz not null check (due_at = date_trunc('second', due_at)),
    beyond_calendar boolean     not null,
    repeats         text        not null,
    next_rung_at    timestamptz,
    state           text        not null check (state in ('open', 'met', 'withdrawn')),
    settled_at      timestamptz,
    check (opens_at between anchor and due_at),
    check ((state = 'open') = (settled_at is null)),
    check ((state = 'open') = (next_rung_at is not null)),
    unique (subject_id, limit_code, step, anchor)
);
create unique index deadline_one_open on deadline (subject_id, limit_code, step) where state = 'open';
create index deadline_open_by_due on deadline (due_at, id) where state = 'open';
create index deadline_open_by_rung on deadline (next_rung_at) where state = 'open';
create index deadline_open_of_case on deadline using gin (cases) where state = 'open';

-- Its anchor, limit and subject never change, and what is settled stays settled.
create function deadline_keeps_its_word() returns trigger language plpgsql as
$$
begin
    if (new.anchor, new.limit_code, new.subject_id, new.step)
       is distinct from (old.anchor, old.limit_code, old.subject_id, old.step) then
        raise exception 'the anchor, limit and subject of deadline % cannot change', old.id;
    end if;
    if old.state <> 'open' then
        raise exception 'deadline % is settled', old.id;
    end if;
    return new;
end
$$;
create trigger deadline_keeps_its_word before update on deadline
    for each row execute function deadline_keeps_its_word();

-- Who is told when it is not done: computed from due_at, never from the rung before.
create table deadline_rung (
    deadline_id       uuid        not null references deadline (id),
    number            integer     not null check (number > 0),
    name              text        not null,
    ask               text        not null check (ask in ('tell', 'second-channel', 'supervisor', 'ring', 'take-over')),
    counted           text        not null,
    told              text[]      not null check (cardinality(told) > 0),
    told_out_of_hours text[]      not null,
    due_at            timestamptz not null check (due_at = date_trunc('second', due_at)),
    again             boolean     not null,
    fired_at          timestamptz,
    fired_told        text[]      check (cardinality(fired_told) > 0),
    check ((fired_at is null) = (fired_told is null)),
    primary key (deadline_id, number)
);
create index deadline_rung_waiting on deadline_rung (deadline_id, number) where fired_at is null;
