-- What came of what a strategy meeting agreed (R-4.2-3c): done since when, or why it is not.

alter table meeting_action
    add column id         uuid not null default gen_random_uuid() unique,
    add column done_at    timestamptz,
    add column not_done   text check (not_done <> ''),
    add column settled_by uuid,
    add column settled_at timestamptz,
    add check (done_at is null or not_done is null),
    add check ((settled_at is null) = (settled_by is null)),
    add check ((settled_at is null) = (done_at is null and not_done is null)),
    add check (done_at <= settled_at);
