-- When each entry that tells what somebody saw, heard or did happened and was recorded, why it was late, and what
-- corrects it (R-Hosp-3a). The entries themselves stay in the tables of those who keep them.
create table case_entry (
    id          uuid        primary key,
    kind        text        not null check (kind in ('minor-concern', 'ward-observation', 'ward-review',
                                                     'consultant-handover', 'enquiry-visit', 'parent-talk',
                                                     'assessment-visit', 'allegation', 'plan-meeting')),
    subject     uuid        not null,
    place       integer     not null check (place > 0),
    cases       text[]      not null check (cardinality(cases) > 0),
    occurred_at timestamptz not null,
    -- Not known of visits of a single assessment and meetings of a plan that were recorded before this was kept.
    recorded_at timestamptz,
    why_late    text        not null,
    recorded_by uuid,
    unique (kind, subject, place)
);
create index case_entry_of_case on case_entry using gin (cases);

create table case_entry_addendum (
    id        uuid        primary key,
    entry     uuid        not null references case_entry (id),
    corrected text        not null check (corrected <> ''),
    why       text        not null,
    agency    text        not null,
    added_by  uuid        not null,
    added_at  timestamptz not null
);
create index case_entry_addendum_of_entry on case_entry_addendum (entry, added_at);

insert into case_entry (id, kind, subject, place, cases, occurred_at, recorded_at, why_late, recorded_by)
select gen_random_uuid(), 'minor-concern', id, 1, array[case_ref], occurred_at, recorded_at, why_late, noted_by
from minor_concern
union all
select gen_random_uuid(), 'ward-observation', id, 1, array[case_ref], seen_at, recorded_at, '', recorded_by
from ward_observation
union all
select gen_random_uuid(), 'ward-review', r.stay_id,
       row_number() over (partition by r.stay_id order by r.position)::integer, array[s.case_ref],
       r.seen_at, r.recorded_at, '', r.recorded_by
from ward_review r join hospital_stay s on s.id = r.stay_id
union all
select gen_random_uuid(), 'consultant-handover', h.id, 1, array[s.case_ref], h.recorded_at, h.recorded_at, '',
       h.recorded_by
from consultant_handover h join hospital_stay s on s.id = h.stay_id
union all
select gen_random_uuid(), 'consultant-handover', h.id, 2, array[s.case_ref], h.recorded_at, h.noted_at, '', null
from consultant_handover h join hospital_stay s on s.id = h.stay_id where h.noted_at is not null
union all
select gen_random_uuid(), 'enquiry-visit', v.enquiry_id,
       row_number() over (partition by v.enquiry_id order by v.id)::integer, array[e.case_ref],
       v.visited_at, v.recorded_at, '', v.recorded_by
from child_visit v join enquiry e on e.id = v.enquiry_id
union all
select gen_random_uuid(), 'parent-talk', p.enquiry_id, case p.parent when 'mother' then 1 else 2 end,
       array[e.case_ref], coalesce(p.spoken_at, p.recorded_at), p.recorded_at, '', p.recorded_by
from parent_conversation p join enquiry e on e.id = p.enquiry_id
union all
select gen_random_uuid(), 'assessment-visit', v.child, v.place, array[a.case_ref], v.visited_at, null, '', null
from assessed_child_visit v join assessed_child c on c.id = v.child join single_assessment a on a.id = c.assessment_id
union all
select gen_random_uuid(), 'allegation', id, 1, cases, known_at, recorded_at, '', recorded_by
from allegation
union all
-- Only the day is known: its end in England.
select gen_random_uuid(), 'plan-meeting', m.id, 1, array[p.case_ref],
       (m.held_on + 1)::timestamp at time zone 'Europe/London' - interval '1 second', null, '', null
from protection_plan_meeting m join child_protection_plan p on p.id = m.plan_id;

create function entry_is_never_changed() returns trigger language plpgsql as
$$
begin
    raise exception 'an entry is corrected by an addendum';
end
$$;
create trigger case_entry_is_never_changed before update or delete on case_entry
    for each row execute function entry_is_never_changed();
create trigger case_entry_addendum_is_never_changed before update or delete on case_entry_addendum
    for each row execute function entry_is_never_changed();
