-- The plans of any child whom an adult is linked with are found by the child, and its children by the parent (L-3.1.3a).
create index adult_concern_of_child on adult_concern_child (child_id);
create index child_protection_plan_of_child on child_protection_plan (child_id);
create index parent_standing_of_parent on parent_standing (parent_id) where parent_id is not null;

-- The assessment that a reported DASH began ends when the report is withdrawn.
alter table domestic_abuse_incident add column change_id uuid;
create unique index domestic_abuse_incident_of_change on domestic_abuse_incident (change_id) where change_id is not null;
alter table domestic_abuse_incident drop constraint domestic_abuse_incident_state_check;
alter table domestic_abuse_incident add constraint domestic_abuse_incident_state_check
    check (state in ('waiting', 'provisional', 'closed', 'withdrawn'));
alter table domestic_abuse_incident drop constraint domestic_abuse_incident_check1;
alter table domestic_abuse_incident add constraint domestic_abuse_incident_assessed
    check ((state in ('waiting', 'withdrawn')) = (grade is null));
