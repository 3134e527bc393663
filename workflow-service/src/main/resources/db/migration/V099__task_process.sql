-- The subject of the process that waits at a task: the task's own, or the one that it is a part of.
-- What is said to the engine about a task keeps its order with that. Empty in older rows: the own.
alter table task add column process_subject uuid;
create index task_of_process on task (process_subject);

-- When it was last looked, in real time, whether the engine still knows the job of a task.
alter table task add column looked_at timestamptz;
create index task_to_look_at on task (looked_at nulls first, recorded_at desc)
    where job_key is not null and state in ('open', 'claimed');
