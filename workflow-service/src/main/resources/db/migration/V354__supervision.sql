-- Supervisions on cases, as supervisors wrote them down (R-Hosp-2); what was written stays as it was.
create table supervision (
    id         uuid        primary key,
    case_ref   text        not null references case_file (ref),
    role       text        not null,
    held_on    date        not null,
    agreed     text        not null check (agreed <> ''),
    worry      text        not null,
    written_by uuid        not null,
    written_at timestamptz not null
);
create index supervision_of_case on supervision (case_ref);

create trigger supervision_is_never_changed before update or delete on supervision
    for each row execute function what_was_assessed_is_never_changed();
