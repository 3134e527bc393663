-- Restrictions of contact between a child and an adult, each time something was said of one (F-1.3.9).
create table contact_restriction (
    id        uuid        primary key,
    case_ref  text        not null references case_file (ref),
    number    int         not null check (number > 0),
    opened_at timestamptz not null,
    origin    text        not null check (origin in ('decision', 'fact', 'immediate-danger'))
);
create index contact_restriction_of_case on contact_restriction (case_ref);

create table contact_restriction_said (
    position       bigint      generated always as identity primary key,
    restriction_id uuid        not null references contact_restriction (id),
    adult_id       uuid        references person (id),
    adult_words    text        not null,
    kind           text        not null check (kind in ('not-said', 'no-contact', 'supervised', 'not-alone', 'not-at-home')),
    words          text        not null,
    since          timestamptz not null,
    decided_by     text        not null,
    basis          text        not null check (basis in ('none', 'court-order', 'written-agreement', 'police-condition')),
    basis_which    text        not null,
    basis_from     date,
    basis_until    date,
    review_on      date,
    told           text        not null,
    lifted         boolean     not null,
    why            text        not null,
    said_by        uuid        not null,
    said_at        timestamptz not null,
    -- Nothing is lifted without a reason.
    check (not lifted or why <> '')
);
create index contact_restriction_said_of on contact_restriction_said (restriction_id, position desc);

create table contact_restriction_child (
    position bigint not null references contact_restriction_said (position),
    place    int    not null,
    child_id uuid   not null references person (id),
    primary key (position, place)
);

create trigger contact_restriction_said_is_never_changed before update or delete on contact_restriction_said
    for each row execute function what_was_assessed_is_never_changed();
create trigger contact_restriction_child_is_never_changed before update or delete on contact_restriction_child
    for each row execute function what_was_assessed_is_never_changed();
