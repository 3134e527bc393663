-- The GP practice of each child of a single assessment is invited to it, and says how it takes part (R-4.2-5c).
create table assessment_invitation (
    assessment_id uuid        not null references single_assessment (id),
    ods_code      text        not null check (ods_code ~ '^[A-Z][0-9]{5}$'),
    invited_at    timestamptz not null,
    taking_part   text        check (taking_part in ('attends', 'dials-in', 'sends-report')),
    said_by       text        not null default '',
    said_at       timestamptz,
    primary key (assessment_id, ods_code),
    check ((taking_part is null) = (said_at is null))
);

alter table agency_reply drop constraint agency_reply_answer_check;
alter table agency_reply add constraint agency_reply_answer_check
    check (answer in ('none', 'reply', 'nil-return', 'declined', 'attends', 'dials-in', 'sends-report'));
