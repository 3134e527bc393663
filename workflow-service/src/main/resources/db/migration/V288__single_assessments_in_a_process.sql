-- A process carries a single assessment until its rows end it. Those begun before are started once each, at what is
-- due of them; until then the service climbs for them as before.
create table single_assessment_without_process (
    assessment_id uuid primary key references single_assessment (id)
);

-- What waits of an assessment, its children and its agencies; a child may still be to be seen after its end.
create temporary table waiting_of_assessment as
select t.id as task_id, s.assessment_id
from task t
join (select id as subject_id, id as assessment_id from single_assessment
      union all select id, assessment_id from assessed_child
      union all select id, assessment_id from assessment_agency) s on s.subject_id = t.subject_id
where t.state in ('open', 'claimed')
  and t.step in ('plan-single-assessment', 'see-assessed-child', 'obtain-assessment-contribution',
                 'look-at-single-assessment', 'conclude-single-assessment', 'approve-single-assessment');

insert into single_assessment_without_process (assessment_id)
select id from single_assessment where state <> 'ended'
union select assessment_id from waiting_of_assessment;

-- It is what the engine reaches then. Counted from now, so that nothing is taken for lost meanwhile.
update task t set with_engine = true, process_subject = w.assessment_id, recorded_at = now()
from waiting_of_assessment w where w.task_id = t.id;

drop table waiting_of_assessment;

-- Planning one left its limit open, so that it climbed for what was done.
update deadline d set state = 'met', settled_at = t.ended_at, next_rung_at = null
from task t
where d.state = 'open' and d.step = 'plan-single-assessment'
  and t.subject_id = d.subject_id and t.step = d.step and t.state = 'done';
