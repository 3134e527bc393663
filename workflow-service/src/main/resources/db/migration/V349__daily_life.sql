-- What daily life is like for the child, at each contact (F-2.3.1); empty where nobody said.
alter table child_visit add column daily_life text not null default '';
alter table assessed_child_visit add column daily_life text not null default '';
