-- Domestic abuse incidents, each with a DASH of its own (L-3.1.3, R-TVP-1, R-TVP-2).

create table domestic_abuse_incident (
    id               uuid        primary key,
    cases            text[]      not null check (cardinality(cases) > 0),
    happened_at      timestamptz not null,
    children         text        not null check (children in ('yes', 'no', 'not-known')),
    people           uuid[]      not null,
    others           text        not null,
    words            text        not null,
    recorded_by      uuid        not null,
    by_staff         boolean     not null,
    agency           text        not null,
    recorded_at      timestamptz not null,
    told             text        check (told in ('standard', 'medium', 'high')),
    state            text        not null check (state in ('waiting', 'provisional', 'closed')),
    indicators       int         check (indicators between 0 and 27),
    engagement       text        check (engagement in ('engaged', 'in-part', 'refused')),
    grade            text        check (grade in ('standard', 'medium', 'high')),
    reason           text,
    assessed_by      uuid,
    assessed_at      timestamptz,
    history          text        check (history <> ''),
    supervision      text        check (supervision <> ''),
    supervised_by    uuid,
    supervised_at    timestamptz,
    check (happened_at <= recorded_at),
    -- None is closed without a DASH of its own, whose history was considered.
    check ((state = 'waiting') = (grade is null)),
    check ((grade is null) = (indicators is null)),
    check ((grade is null) = (engagement is null)),
    check ((grade is null) = (reason is null)),
    check ((grade is null) = (assessed_by is null)),
    check ((grade is null) = (assessed_at is null)),
    check ((state = 'closed') = (history is not null)),
    -- Nothing lowers what the indicators come to, and who does not engage counts one grade more.
    check (grade = 'high' or indicators < 14),
    check (grade <> 'standard' or (indicators < 10 and engagement = 'engaged')),
    check (grade = 'high' or indicators < 10 or engagement = 'engaged'),
    check ((supervision is null) = (supervised_by is null)),
    check ((supervision is null) = (supervised_at is null))
);

create index domestic_abuse_incident_cases on domestic_abuse_incident using gin (cases);
create index domestic_abuse_incident_people on domestic_abuse_incident using gin (people);
create index domestic_abuse_incident_waiting on domestic_abuse_incident (happened_at) where state = 'waiting';
