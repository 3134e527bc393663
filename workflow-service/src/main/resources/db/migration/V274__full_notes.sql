-- R-Hosp-5: what was said of the full notes of a child protection medical, before it and when they came.
create table medical_notes (
    id         bigint      generated always as identity primary key,
    enquiry_id uuid        not null references enquiry (id),
    notes      text        not null check (notes in ('available', 'requested', 'not-available', 'at-once')),
    notes_at   timestamptz,
    words      text        not null,
    said_by    uuid        not null,
    said_at    timestamptz not null,
    check ((notes = 'requested') = (notes_at is not null)),
    check ((notes in ('not-available', 'at-once')) = (words <> ''))
);
create index medical_notes_of on medical_notes (enquiry_id, id);
