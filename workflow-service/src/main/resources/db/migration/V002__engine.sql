-- Which instance carries a subject. A late duplicate start finds the row taken and ends without effect.
create table process_instance (
    process      text        not null,
    subject_id   uuid        not null,
    instance_key bigint      not null,
    claimed_at   timestamptz not null,
    primary key (process, subject_id)
);

-- What only an operator can put right. Open rows are on the board until somebody resolves them.
create table incident (
    id          uuid        primary key,
    kind        text        not null,
    subject_id  uuid        not null,
    words       text        not null,
    raised_at   timestamptz not null,
    resolved_at timestamptz,
    resolved_by uuid,
    resolution  text,
    check ((resolved_at is null) = (resolved_by is null)),
    check ((resolved_at is null) = (resolution is null))
);
create unique index incident_one_open on incident (kind, subject_id) where resolved_at is null;
