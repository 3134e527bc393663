-- Something is sent back with a question to whoever owns the step; its limit runs on. The words stay here.
create table step_question (
    id           uuid        primary key,
    subject_kind text        not null,
    subject_id   uuid        not null,
    step         text        not null,
    cases        text[]      not null,
    about        text        not null check (about <> ''),
    asked_by     uuid        not null,
    asked_as     text        not null,
    asked_at     timestamptz not null,
    question     text        not null check (question <> ''),
    asked_of     text[]      not null check (cardinality(asked_of) > 0),
    answered_by  uuid,
    answered_as  text,
    answered_at  timestamptz,
    answer       text        check (answer <> ''),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_as is null)),
    check ((answer is null) = (answered_at is null)),
    check (answered_at >= asked_at)
);
create index step_question_step on step_question (subject_id, step, asked_at);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('escalation', 'change', 'reply', 'question'));
