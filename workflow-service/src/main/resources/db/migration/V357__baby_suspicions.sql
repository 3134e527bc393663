-- Suspicions about babies for which the evidence is not definite, and what a senior manager decided, with legal
-- advice (R-C&F-10).
create table baby_suspicion (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    ground      text        not null check (ground in ('medical-opinion', 'paediatric-view', 'strategy-meeting',
                                                       'enquiry-outcome', 'advice-outstanding')),
    opened_at   timestamptz not null,
    adviser     text,
    asked_at    timestamptz,
    advice      text,
    why_not_yet text,
    safe_now    text        check (safe_now <> ''),
    course      text        check (course in ('court', 'away-agreed', 'home-watched', 'discussed-again', 'as-now')),
    reason      text        check (reason <> ''),
    decided_by  uuid,
    decided_at  timestamptz,
    check ((decided_at is null) = (adviser is null)),
    check ((decided_at is null) = (advice is null)),
    check ((decided_at is null) = (why_not_yet is null)),
    check ((decided_at is null) = (safe_now is null)),
    check ((decided_at is null) = (course is null)),
    check ((decided_at is null) = (reason is null)),
    check ((decided_at is null) = (decided_by is null)),
    check (decided_at is null or why_not_yet <> '' or (adviser <> '' and advice <> '' and asked_at is not null))
);
create unique index baby_suspicion_open on baby_suspicion (case_ref) where decided_at is null;
create index baby_suspicion_of_case on baby_suspicion (case_ref, opened_at desc);
