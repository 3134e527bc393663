-- What an initial child protection conference decided for a child: a plan, or none (T9, T10).
create table child_protection_plan (
    id          uuid   primary key,
    case_ref    text   not null references case_file (ref),
    child_id    uuid   not null references person (id),
    held_on     date   not null,
    state       text   not null default 'to-decide'
                       check (state in ('to-decide', 'not-made', 'made', 'ended')),
    reason      text   not null default '',
    instead     text   not null default '',
    came        text[] not null default '{}',
    category    text   check (category in ('neglect', 'physical', 'sexual', 'emotional', 'more-than-one')),
    lead        text   not null default '',
    members     text[] not null default '{}',
    must_change text   not null default '',
    ended_on    date,
    end_reason  text   not null default '',
    after_it    text   not null default '',
    check (state not in ('made', 'ended') or (category is not null and reason <> '')),
    -- nothing instead of a plan is no decision
    check (state <> 'not-made' or (reason <> '' and instead <> '')),
    -- a plan ends on a day, for a reason, with what helps the family afterwards
    check (state <> 'ended' or (ended_on >= held_on and end_reason <> '' and after_it <> '')),
    check ((state = 'ended') = (ended_on is not null))
);
create index child_protection_plan_of_case on child_protection_plan (case_ref, held_on);

-- Its core groups and review conferences; what was decided is never changed.
create table protection_plan_meeting (
    id      uuid    primary key,
    plan_id uuid    not null references child_protection_plan (id),
    place   integer not null check (place > 0),
    kind    text    not null check (kind in ('core-group', 'review')),
    held_on date    not null,
    came    text[]  not null,
    decided text    not null check (decided <> ''),
    unique (plan_id, place)
);
