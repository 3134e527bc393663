-- What each parent has to hear of a decision about a child, and the letters as they were sent (L-3.1.17, R-4.2-4b).
create table parent_letter (
    id         uuid        primary key,
    case_ref   text        not null references case_file (ref),
    kind       text        not null check (kind in ('section-47-started', 'section-47-outcome', 'conference-invitation', 'strategy-decision')),
    code       text        not null,
    decided_at timestamptz not null,
    place      text        not null check (place in ('MOTHER', 'FATHER', 'OTHER_PARENTAL_RESPONSIBILITY')),
    spoken_at  timestamptz,
    spoken_by  uuid,
    state      text        not null check (state in ('to-tell', 'proposed', 'told', 'not-told')),
    way        text        check (way in ('by-hand', 'post', 'secure-email', 'solicitor')),
    told_at    timestamptz,
    acted_by   uuid,
    reason     text        check (reason in ('not-safe', 'police-ask', 'court', 'cannot-be-found', 'other')),
    why        text        check (why <> ''),
    review_on  date,
    check ((spoken_at is null) = (spoken_by is null)),
    check ((state = 'to-tell') = (acted_by is null)),
    check ((state = 'told') = (way is not null)),
    check ((state = 'told') = (told_at is not null)),
    -- No parent is left untold without a reason, and, once a manager has agreed, a day on which it is looked at again.
    check ((state in ('proposed', 'not-told')) = (reason is not null)),
    check ((reason is null) = (why is null)),
    check ((state = 'not-told') = (review_on is not null))
);
create index parent_letter_of_case on parent_letter (case_ref, decided_at);

-- A letter stays as it was sent, whatever its words become.
create table parent_letter_sent (
    letter_id uuid primary key references parent_letter (id),
    parent_id uuid not null references person (id),
    version   int  not null check (version > 0),
    text      text not null check (text <> ''),
    safe_why  text not null check (safe_why <> ''),
    police    text not null
);
