-- A process carries a plan from the conference that makes it. Those made before are started once each,
-- at what is due of them; until then the service climbs for them as before.
create table protection_plan_without_process (
    plan_id uuid primary key references child_protection_plan (id)
);

insert into protection_plan_without_process (plan_id)
select id from child_protection_plan where state = 'made';

-- What they wait for is what the engine reaches then. Counted from now, so that nothing is taken for lost meanwhile.
update task set with_engine = true, process_subject = subject_id, recorded_at = now()
where subject_kind = 'child-protection-plan' and step <> 'decide-protection-plan'
  and state in ('open', 'claimed');
