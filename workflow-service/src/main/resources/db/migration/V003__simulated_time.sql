-- How far business time is ahead of real time, for the local profile; elsewhere the row stays at 0
-- and nothing reads it.
create table simulated_time (
    only_row       boolean primary key default true check (only_row),
    offset_seconds bigint  not null check (offset_seconds >= 0)
);
insert into simulated_time (offset_seconds) values (0);
