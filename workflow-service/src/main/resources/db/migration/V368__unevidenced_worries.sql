-- What worries whoever writes a note and cannot give evidence for it (L-3.1.27): supervisors read it; what was
-- written stays as it was.
create table unevidenced_worry (
    id         uuid        primary key,
    case_ref   text        not null references case_file (ref),
    note       text        not null check (note in ('child-visit', 'assessment-visit', 'out-of-hours-contact')),
    note_id    uuid        not null,
    words      text        not null check (words <> ''),
    written_by uuid        not null,
    written_at timestamptz not null
);
create index unevidenced_worry_of_case on unevidenced_worry (case_ref);
create index unevidenced_worry_of_note on unevidenced_worry (note_id);

create trigger unevidenced_worry_is_never_changed before update or delete on unevidenced_worry
    for each row execute function what_was_assessed_is_never_changed();
