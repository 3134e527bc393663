-- An allegation that was reported as a change of circumstance is followed up once.

create table allegation_report (
    change_id     uuid primary key,
    allegation_id uuid not null references allegation (id)
);
