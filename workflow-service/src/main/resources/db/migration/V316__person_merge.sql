-- Two records are of one person (R-HV-1). Neither is changed by it, and it can be taken back.
create table person_merge (
    id            uuid        primary key,
    kept_id       uuid        not null references person (id),
    merged_id     uuid        not null references person (id),
    reason        text        not null check (reason <> ''),
    said_by       uuid        not null,
    said_at       timestamptz not null,
    undone_reason text        check (undone_reason <> ''),
    undone_by     uuid,
    undone_at     timestamptz,
    check (kept_id <> merged_id),
    check ((undone_at is null) = (undone_by is null)),
    check ((undone_at is null) = (undone_reason is null))
);
create unique index person_merge_merged on person_merge (merged_id) where undone_at is null;
create index person_merge_kept on person_merge (kept_id) where undone_at is null;
