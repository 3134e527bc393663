-- What was answered to the questions of critical thinking, at a DASH and where a return home is decided (R-4.2-6).
create table dash_thought (
    position          bigint      generated always as identity primary key,
    incident_id       uuid        not null references domestic_abuse_incident (id),
    stage             text        not null check (stage in ('assessed', 'supervised')),
    other_explanation text        not null,
    who_says_protects text        not null,
    last_tested       text        not null,
    said_by           uuid        not null,
    said_at           timestamptz not null,
    check (other_explanation <> '' or who_says_protects <> '' or last_tested <> '')
);
create index dash_thought_of_incident on dash_thought (incident_id);
create trigger dash_thought_is_never_changed before update or delete on dash_thought
    for each row execute function what_was_assessed_is_never_changed();

alter table return_home_decision add column other_explanation text not null default '';
alter table return_home_decision add column who_says_protects text not null default '';
alter table return_home_decision add column last_tested text not null default '';
