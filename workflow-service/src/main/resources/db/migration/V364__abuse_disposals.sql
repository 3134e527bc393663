-- How the police disposed of domestic abuse incidents, and what the domestic abuse lead says of a warning (R-TVP-5).
create table incident_disposal (
    id          uuid        primary key,
    incident_id uuid        not null references domestic_abuse_incident (id),
    kind        text        not null check (kind in ('harassment-warning', 'first-instance-warning', 'community-resolution',
                                                     'protection-notice', 'caution', 'charged', 'no-further-action')),
    disposed_at timestamptz not null,
    words       text        not null,
    agency      text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    check (disposed_at <= recorded_at)
);
create unique index incident_disposal_once on incident_disposal (incident_id, kind, disposed_at);
create index incident_disposal_when on incident_disposal (disposed_at);
create trigger incident_disposal_is_never_changed before update or delete on incident_disposal
    for each row execute function what_was_assessed_is_never_changed();

create table abuse_warning_seen (
    disposal_id uuid        primary key references incident_disposal (id),
    enough      boolean     not null,
    words       text        not null check (words <> ''),
    said_by     uuid        not null,
    said_at     timestamptz not null
);
create trigger abuse_warning_seen_is_never_changed before update or delete on abuse_warning_seen
    for each row execute function what_was_assessed_is_never_changed();
