-- A mark that the referrer cannot tell from a birthmark, on a child that is not mobile (L-3.1.5, T18).
create table uncertain_mark (
    id          uuid        primary key,
    referral_id uuid        not null references referral (id),
    case_ref    text        not null references case_file (ref),
    seen_by     text        not null,
    site        text        not null,
    seen_at     timestamptz not null,
    view_due_at timestamptz not null,
    state       text        not null check (state in ('held', 'injury', 'not-an-injury')),
    cause       text        check (cause in ('confirmed', 'injury-not-excluded', 'further-concern', 'not-seen-in-time')),
    since       timestamptz,
    finding     text        check (finding in ('not-an-injury', 'injury', 'injury-not-excluded')),
    view_words  text        check (view_words <> ''),
    viewed_by   uuid,
    viewed_at   timestamptz,
    unique (referral_id, case_ref),
    check ((state = 'injury') = (cause is not null)),
    check ((cause is null) = (since is null)),
    check ((finding is null) = (view_words is null)),
    check ((finding is null) = (viewed_by is null)),
    check ((finding is null) = (viewed_at is null)),
    check ((state = 'held') <= (finding is null)),
    -- Only a clinician's finding, given in time, ends the concern.
    check (state <> 'not-an-injury' or (finding is not null and finding = 'not-an-injury' and viewed_at < view_due_at))
);
create index uncertain_mark_held on uncertain_mark (case_ref, seen_at, id) where state = 'held';
create index uncertain_mark_due on uncertain_mark (view_due_at, id) where state = 'held';

-- Who of the police takes the joint investigation; having acknowledged a notification is no answer.
create table police_acceptance (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    asked_at    timestamptz not null,
    state       text        not null check (state in ('waiting', 'accepted', 'declined')),
    officer     text        check (officer <> ''),
    log_number  text        check (log_number <> ''),
    reason      text        check (reason <> ''),
    answered_by uuid,
    answered_at timestamptz,
    check ((state = 'waiting') = (answered_at is null)),
    check ((answered_at is null) = (answered_by is null)),
    check ((state = 'accepted') = (officer is not null)),
    check ((officer is null) = (log_number is null)),
    check ((state = 'declined') = (reason is not null))
);
create unique index police_acceptance_one_waiting on police_acceptance (case_ref) where state = 'waiting';
