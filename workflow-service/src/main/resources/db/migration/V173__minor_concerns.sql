-- Minor concerns, and the reviews of several of them (R-Hosp-3a, R-Hosp-3b).
create table minor_concern (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    kind        text        not null check (kind in ('visiting', 'feeding', 'handling', 'crying', 'other')),
    words       text        not null check (words <> ''),
    occurred_at timestamptz not null,
    why_late    text        not null,
    agency      text        not null,
    noted_by    uuid        not null,
    recorded_at timestamptz not null,
    check (occurred_at <= recorded_at)
);
create index minor_concern_of_case on minor_concern (case_ref, occurred_at desc);
create trigger minor_concern_is_never_changed before update or delete on minor_concern
    for each row execute function what_was_assessed_is_never_changed();

create table minor_concerns_review (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    opened_at   timestamptz not null,
    outcome     text        check (outcome in ('watched', 'plan-changed', 'concern-raised')),
    reason      text        check (reason <> ''),
    reviewed_by uuid,
    reviewed_at timestamptz,
    check ((outcome is null) = (reason is null)),
    check ((outcome is null) = (reviewed_by is null)),
    check ((outcome is null) = (reviewed_at is null))
);
create unique index minor_concerns_review_open on minor_concerns_review (case_ref) where outcome is null;
create index minor_concerns_review_of_case on minor_concerns_review (case_ref, opened_at desc);
