-- The neonatal unit meets when the first concern is known, before a discharge is planned (R-Health-2): its meeting
-- belongs to a discharge that is foreseen, until one is planned.
alter table discharge drop constraint discharge_stage_check;
alter table discharge add constraint discharge_stage_check
    check (stage in ('planned', 'goes-ahead', 'called-off', 'left', 'unannounced', 'foreseen', 'planned-since'));
create unique index discharge_foreseen on discharge (case_ref) where stage = 'foreseen';
