-- Challenges to decisions about a child, from anybody in any agency (R-C&F-5b).
create table challenge (
    id             uuid        primary key,
    case_ref       text        not null references case_file (ref),
    topic          text        not null check (topic <> ''),
    red            boolean     not null,
    -- the decision, where it is on record: its line of the audit, and what that said
    decision       bigint      check (decision > 0),
    decision_words text        check (decision_words <> ''),
    decision_by    uuid,
    decision_of    text,
    decision_at    timestamptz,
    decided_by     uuid,
    agency         text        not null,
    raised_by      uuid        not null,
    by_system      boolean     not null,
    name           text        not null,
    words          text        not null check (words <> ''),
    raised_at      timestamptz not null,
    closed         text        check (closed in ('ACCEPTED', 'ACTED_ON')),
    closed_words   text,
    closed_at      timestamptz,
    check ((decision is null) = (decision_words is null)),
    check ((decision is null) = (decision_of is null)),
    check ((decision is null) = (decision_at is null)),
    check (decision_by is null or decision is not null),
    check ((closed is null) = (closed_at is null)),
    check ((closed is null) = (closed_words is null)),
    -- nobody makes a decision again without saying what it is now
    check (closed <> 'ACTED_ON' or closed_words <> '')
);
create index challenge_of_case on challenge (case_ref, raised_at);
create index challenge_by_time on challenge (raised_at desc);

-- The stages that a challenge came to.
create table challenge_round (
    id           uuid        primary key,
    challenge_id uuid        not null references challenge (id),
    level        text        not null check (level in ('first', 'second', 'third', 'last')),
    since        timestamptz not null,
    due_at       timestamptz not null,
    state        text        not null check (state in ('waiting', 'not-answered', 'answered')),
    settled_at   timestamptz,
    verdict      text        check (verdict in ('upheld', 'not-upheld')),
    reasons      text        check (reasons <> ''),
    answered_by  uuid,
    check ((state = 'waiting') = (settled_at is null)),
    check ((state = 'answered') = (verdict is not null)),
    check ((verdict is null) = (reasons is null)),
    check ((verdict is null) = (answered_by is null)),
    unique (challenge_id, level)
);
-- a different decision-maker in each stage
create unique index challenge_answered_once on challenge_round (challenge_id, answered_by);
create unique index challenge_at_one_stage on challenge_round (challenge_id) where state = 'waiting';

-- Stages whose limit passed, until the challenge went on.
create table challenge_not_answered (
    deadline_id uuid        primary key,
    round_id    uuid        not null references challenge_round (id),
    due_at      timestamptz not null,
    told_at     timestamptz
);
create index challenge_not_seen on challenge_not_answered (due_at) where told_at is null;
