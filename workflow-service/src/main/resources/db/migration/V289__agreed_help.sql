-- Help that a single assessment came to: set up by somebody, reviewed until it ends (L-3.1.1).
create table agreed_help (
    id            uuid primary key,
    assessment_id uuid not null unique references single_assessment (id)
);

-- What was said when it was set up and at each review; the latest is how it stands.
create table agreed_help_said (
    help_id   uuid        not null references agreed_help (id),
    place     integer     not null check (place > 0),
    said_at   timestamptz not null,
    goes_on   boolean     not null,
    what      text        not null,
    lead      text        not null,
    review_on date,
    why       text        not null,
    primary key (help_id, place),
    check (not goes_on or (what <> '' and lead <> '' and review_on is not null)),
    check (goes_on or why <> '')
);

create trigger agreed_help_said_is_never_changed before update or delete on agreed_help_said
    for each row execute function what_was_assessed_is_never_changed();
