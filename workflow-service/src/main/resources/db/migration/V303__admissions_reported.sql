-- Admissions told without a reference of ours, and whose they are (R-Hosp-9). A message of a sender is kept once.
create table admission_report (
    id          uuid        primary key,
    sender      uuid        not null,
    sending_key text        not null,
    fingerprint text        not null,
    agency      text        not null,
    nhs_number  text        check (nhs_number ~ '^[0-9]{10}$'),
    name        text        not null,
    born_on     date,
    reason      text        not null check (reason in ('injury', 'illness', 'other')),
    admitted_at timestamptz not null,
    detail      text        not null,
    told_at     timestamptz not null,
    case_ref    text        references case_file (ref),
    no_referral text        check (no_referral <> ''),
    answered_by uuid,
    answered_at timestamptz,
    unique (sender, sending_key),
    check (case_ref is null or no_referral is null),
    check ((answered_at is null) = (case_ref is null and no_referral is null)),
    check ((answered_at is null) = (answered_by is null))
);
create index admission_report_of_case on admission_report (case_ref);
