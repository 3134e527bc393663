-- L-3.1.19: the draft analysis and plan of an enquiry or a single assessment, in versions.
create table draft_version (
    id           uuid        primary key,
    subject_kind text        not null check (subject_kind in ('section-47-enquiry', 'single-assessment')),
    subject_id   uuid        not null,
    number       integer     not null check (number > 0),
    analysis     text        not null check (analysis <> ''),
    plan         text        not null check (plan <> ''),
    written_by   uuid        not null,
    written_at   timestamptz not null,
    unique (subject_id, number)
);

-- An agency is asked once about a version.
create table draft_asked (
    id         uuid        primary key,
    version_id uuid        not null references draft_version (id),
    agency     text        not null,
    place      integer     not null check (place > 0),
    asked_at   timestamptz not null,
    unique (version_id, agency),
    unique (version_id, place)
);

-- Everything that was said of a version; nothing takes the place of another.
create table draft_comment (
    position   bigint      generated always as identity primary key,
    version_id uuid        not null references draft_version (id),
    agency     text        not null,
    kind       text        not null check (kind in ('agrees', 'comments', 'disagrees', 'nil-return', 'declined',
                                                    'left-out')),
    words      text        not null,
    role       text        not null,
    said_by    uuid        not null,
    said_at    timestamptz not null,
    check (kind <> 'left-out' or words <> '')
);
create index draft_comment_of_version on draft_comment (version_id, position);

create trigger draft_version_is_never_changed before update or delete on draft_version
    for each row execute function what_was_assessed_is_never_changed();
create trigger draft_asked_is_never_changed before update or delete on draft_asked
    for each row execute function what_was_assessed_is_never_changed();
create trigger draft_comment_is_never_changed before update or delete on draft_comment
    for each row execute function what_was_assessed_is_never_changed();
