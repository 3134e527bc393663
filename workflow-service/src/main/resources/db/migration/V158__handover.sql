-- The handover from the day to the night (R-ASC-1). A list is named by the working day that hands over.
create table handover_list (
    night   date        primary key,
    made_at timestamptz not null
);

-- A case on the list of a night. It may be there before the list is made, when people put it there.
create table handover_entry (
    id         uuid        primary key,
    night      date        not null,
    case_ref   text        not null references case_file (ref),
    standing   text        not null check (standing in ('noted', 'handed', 'taken-over', 'missed', 'taken-off')),
    handed_at  timestamptz,
    settled_at timestamptz,
    settled_by uuid,
    said       text        not null,
    check ((standing in ('handed', 'taken-over', 'missed')) <= (handed_at is not null)),
    check ((standing in ('taken-over', 'taken-off')) = (settled_at is not null)),
    check ((settled_at is null) = (settled_by is null)),
    -- nobody takes a case off without a reason
    check (standing <> 'taken-off' or said <> '')
);
create unique index handover_entry_once on handover_entry (night, case_ref) where standing <> 'taken-off';
create index handover_entry_of_case on handover_entry (case_ref, night);
create index handover_entry_noted on handover_entry (night) where standing = 'noted';
create index handover_entry_handed on handover_entry (night) where standing = 'handed';

-- Why the rules put it there, in the words of that evening.
create table handover_reason (
    entry_id uuid    not null references handover_entry (id),
    place    integer not null check (place > 0),
    code     text    not null check (code <> ''),
    words    text    not null check (words <> ''),
    due      text    not null,
    primary key (entry_id, place)
);

-- What people of the day told the night.
create table handover_word (
    position bigint      generated always as identity primary key,
    entry_id uuid        not null references handover_entry (id),
    know     text        not null check (know <> ''),
    due      text        not null,
    ring     text        not null,
    said_by  uuid        not null,
    said_at  timestamptz not null
);
create index handover_word_of_entry on handover_word (entry_id, position);

-- Entries whose half hour passed, until somebody of the day was asked to ring.
create table handover_not_taken_over (
    deadline_id uuid        primary key,
    entry_id    uuid        not null references handover_entry (id),
    due_at      timestamptz not null,
    told_at     timestamptz
);
create index handover_not_asked on handover_not_taken_over (due_at) where told_at is null;
