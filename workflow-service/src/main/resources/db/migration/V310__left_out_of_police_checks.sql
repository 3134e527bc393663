-- Adults and addresses of whom a case knows that the police do not check, and why (R-TVP-3a).
create table police_left_out (
    discussion_id uuid        not null references discussion (id),
    subject_kind  text        not null check (subject_kind in ('adult', 'address')),
    subject_words text        not null check (subject_words <> ''),
    reason        text        not null check (reason <> ''),
    said_by       uuid        not null,
    said_at       timestamptz not null,
    primary key (discussion_id, subject_kind, subject_words)
);
