-- By which version of its model a process runs; 0 where it began before this was kept.
alter table process_instance add column version integer not null default 0 check (version >= 0);
alter table process_instance alter column version drop default;

-- When somebody last did a step, for what has changed of it since.
create index task_last_done on task (ended_by, step, ended_at) where state = 'done';
