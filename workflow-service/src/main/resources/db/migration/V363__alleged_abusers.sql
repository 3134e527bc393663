-- The work with whoever is alleged to have abused in a home with children (R-C&F-8a); what was said stays as it was.
create table abuser_work (
    id        uuid        primary key,
    person_id uuid        not null,
    incidents uuid[]      not null check (cardinality(incidents) > 0),
    cases     text[]      not null check (cardinality(cases) > 0),
    opened_at timestamptz not null,
    state     text        not null check (state in ('open', 'ended', 'withdrawn'))
);
create index abuser_work_cases on abuser_work using gin (cases);

create table abuser_look (
    work_id          uuid        not null references abuser_work (id),
    number           int         not null check (number > 0),
    safe             boolean     not null,
    not_safe_because text        not null,
    spoken_at        timestamptz,
    spoken_by        text        not null,
    why_not_yet      text        not null,
    programme        text        not null,
    result           text        check (result in ('accepted', 'began', 'completed', 'dropped-out', 'declined', 'no-place',
                                                   'out-of-reach')),
    remark           text        not null,
    next_look_on     date,
    said_by          uuid        not null,
    said_at          timestamptz not null,
    primary key (work_id, number),
    check (safe or not_safe_because <> ''),
    check ((spoken_at is null) = (spoken_by = '')),
    check (spoken_at <= said_at),
    -- Nothing ends while it is not safe to speak to them, and nothing but a last result ends it.
    check (next_look_on is not null
           or (safe and result in ('completed', 'dropped-out', 'declined', 'no-place', 'out-of-reach')))
);
create trigger abuser_look_is_never_changed before update or delete on abuser_look
    for each row execute function what_was_assessed_is_never_changed();
