-- Discharges from hospital: planned (EV-05), or unannounced, and what was done about them (R-Health-1, R-Mid-2).
create table discharge (
    id           uuid        primary key,
    case_ref     text        not null references case_file (ref),
    change_id    uuid        not null,
    announced_at timestamptz not null,
    leaves_at    timestamptz not null,
    going_to     text        not null,
    flags        text[]      not null,
    stage        text        not null
                 check (stage in ('planned', 'goes-ahead', 'called-off', 'left', 'unannounced')),
    unique (case_ref, change_id)
);
create unique index discharge_ahead on discharge (case_ref) where stage in ('planned', 'goes-ahead');
create index discharge_of_case on discharge (case_ref, announced_at);

create table discharge_note (
    position     bigint      generated always as identity primary key,
    discharge_id uuid        not null references discharge (id),
    kind         text        not null
                 check (kind in ('meeting', 'decided', 'cannot-wait', 'rung', 'looked-into')),
    words        text        not null check (words <> ''),
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null
);
create index discharge_note_of on discharge_note (discharge_id, position);
