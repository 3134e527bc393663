-- Which cases a thing belongs to is asked with every page that shows it (R-ASC-2).
create index audit_entry_by_thing on audit_entry (subject_id);
