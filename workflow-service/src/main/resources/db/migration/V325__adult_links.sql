-- An adult whom a child protection plan concerned lives with, or belongs to, another family: what concerns that adult
-- is told to the people of both, until somebody ends it with a reason (R-C&F-9c).
create table adult_link (
    id         uuid        primary key,
    adult_id   uuid        not null references person (id),
    plan_case  text        not null references case_file (ref),
    other_case text        not null references case_file (ref),
    since      timestamptz not null,
    end_reason text        check (end_reason <> ''),
    ended_by   uuid,
    ended_at   timestamptz,
    check ((end_reason is null) = (ended_by is null)),
    check ((end_reason is null) = (ended_at is null)),
    check (since <= ended_at)
);
create unique index adult_link_stands on adult_link (adult_id, plan_case, other_case) where ended_at is null;
create index adult_link_of_plan on adult_link (plan_case);
create index adult_link_of_other on adult_link (other_case);

-- Those who are known to have come to another family link it from the start.
insert into adult_link (id, adult_id, plan_case, other_case, since)
select gen_random_uuid(), c.adult_id, f.ref, c.case_ref, min(c.since)
from conference_consideration c
cross join unnest(c.plans) as p (ref)
join case_file f on f.ref = p.ref
where f.ref <> c.case_ref
group by c.adult_id, f.ref, c.case_ref;
