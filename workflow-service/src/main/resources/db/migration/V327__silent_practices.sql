-- GP practices that were asked what they know and did not answer in time (R-4.2-5b), until they were
-- asked once more, and until their safeguarding lead was told.
create table silent_practice (
    deadline_id uuid        primary key,
    subject_id  uuid        not null,
    due_at      timestamptz not null,
    told_at     timestamptz
);
create index silent_practice_untold on silent_practice (due_at) where told_at is null;

create table silent_practice_lead (
    deadline_id uuid        primary key,
    subject_id  uuid        not null,
    due_at      timestamptz not null,
    told_at     timestamptz
);
create index silent_practice_lead_untold on silent_practice_lead (due_at) where told_at is null;
