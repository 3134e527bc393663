create sequence case_number start with 2041;

-- One child's open involvement with the authority; everything about that child hangs on it.
create table case_file (
    ref        text        primary key check (ref ~ '^CP-[0-9]+$'),
    person_id  uuid        not null,
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    joined_to  text        references case_file (ref),
    check (joined_to is null or closed_at is not null)
);
create unique index case_one_open on case_file (person_id) where closed_at is null;

create table referral (
    id                 uuid        primary key,
    received_at        timestamptz not null,
    channel            text        not null check (channel in ('system', 'telephone', 'in-person', 'written')),
    taken_by           uuid        not null,
    from_agency        text        not null,
    referrer_anonymous boolean     not null,
    referrer_name      text        not null,
    referrer_role      text        not null,
    referrer_contact   text        not null,
    whereabouts        text        not null check (whereabouts <> ''),
    worry              text        not null check (worry <> ''),
    suspicion          text        not null check (suspicion in ('suspected', 'not-suspected', 'not-said')),
    other_children     text        not null check (other_children in ('yes', 'no', 'not-asked')),
    state              text        not null check (state in ('received', 'decided', 'acted-on', 'superseded')),
    outcome            text        check (outcome in ('immediate-protection', 'services', 'child-in-need',
                                                      'section-47', 'specialist-assessment')),
    outcome_reason     text,
    rejection          text,
    decided_at         timestamptz,
    decided_by         uuid,
    action_taken       text,
    acted_at           timestamptz,
    check ((state = 'received') <= (outcome is null)),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome is null) = (outcome_reason is null)),
    check ((state = 'acted-on') <= (acted_at is not null)),
    -- L-3.1.4a: suspicion is the threshold; "insufficient evidence" is no reason to reject it.
    check (rejection is null or rejection in ('clinician-found-no-injury', 'another-child', 'known-to-be-false',
                                              'already-in-open-discussion'))
);

create table referral_child (
    referral_id uuid not null references referral (id),
    place       int  not null check (place > 0),
    case_ref    text not null references case_file (ref),
    person_id   uuid not null,
    mobility    text not null check (mobility in ('mobile', 'not-mobile', 'not-known')),
    mark        text not null check (mark in ('none-seen', 'injury', 'uncertain-mark')),
    site        text not null,
    path        text not null check (path in ('red', 'red-held', 'not-red')),
    primary key (referral_id, place)
);
create index referral_child_case on referral_child (case_ref);

create table referral_adult (
    referral_id  uuid not null references referral (id),
    place        int  not null check (place > 0),
    person_id    uuid not null,
    relationship text not null,
    primary key (referral_id, place)
);

-- One key, one referral, one answer, however often and however close together it is sent.
create table referral_key (
    sender       uuid  not null,
    key          text  not null check (length(key) between 1 and 200),
    fingerprint  text  not null,
    referral_id  uuid  not null,
    primary key (sender, key)
);
