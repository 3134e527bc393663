-- Everybody known, once. Dates of birth and periods are kept as the stretch they are known to lie in.
create table person (
    id             uuid   primary key,
    version        int    not null check (version > 0),
    kind           text   not null check (kind in ('child', 'adult')),
    primary_name   text   not null,
    aliases        text[] not null,
    earlier_names  text[] not null,
    born_known     text   not null check (born_known in ('known', 'estimated', 'unknown')),
    born_earliest  date,
    born_latest    date,
    sex            text   not null check (sex in ('female', 'male', 'indeterminate', 'not-known')),
    practice       text   not null check (practice in ('registered', 'not-registered', 'not-recorded')),
    practice_code  text   check (practice_code ~ '^[A-Z][0-9]{5}$'),
    check ((born_known = 'unknown') = (born_earliest is null)),
    check ((born_earliest is null) = (born_latest is null)),
    check (born_earliest <= born_latest),
    check (born_known <> 'known' or born_earliest = born_latest),
    check ((practice = 'registered') = (practice_code is not null))
);

-- One number, one person. Ten digits, the last checks the others (modulus 11); ten times the same digit is none.
create table person_nhs_number (
    nhs_number text primary key check (nhs_number ~ '^[0-9]{10}$'),
    person_id  uuid not null references person (id) deferrable initially deferred,
    constraint one_number_each unique (person_id) deferrable initially deferred,
    check (nhs_number <> repeat(left(nhs_number, 1), 10)),
    check (mod(11 - mod(
                 10 * substr(nhs_number, 1, 1)::int + 9 * substr(nhs_number, 2, 1)::int
               +  8 * substr(nhs_number, 3, 1)::int + 7 * substr(nhs_number, 4, 1)::int
               +  6 * substr(nhs_number, 5, 1)::int + 5 * substr(nhs_number, 6, 1)::int
               +  4 * substr(nhs_number, 7, 1)::int + 3 * substr(nhs_number, 8, 1)::int
               +  2 * substr(nhs_number, 9, 1)::int, 11), 11) = substr(nhs_number, 10, 1)::int)
);

-- What each version said: kept for ever, the present one included.
create table person_history (
    person_id      uuid        not null references person (id),
    version        int         not null,
    primary_name   text        not null,
    aliases        text[]      not null,
    born_known     text        not null,
    born_earliest  date,
    born_latest    date,
    sex            text        not null,
    nhs_number     text,
    practice       text        not null,
    practice_code  text,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    why            text        not null,
    primary key (person_id, version)
);

-- Spellings, sounds, births and numbers a person is found under; compared with = only.
create table person_match_key (
    key       text not null,
    person_id uuid not null references person (id),
    primary key (key, person_id)
);
create index person_match_key_person on person_match_key (person_id);

create table household (
    id            uuid primary key,
    address_lines text not null check (address_lines <> ''),
    postcode      text not null,
    uprn          text not null check (uprn ~ '^[0-9]{0,12}$'),
    address_key   text not null
);
create index household_address on household (address_key);

-- A start of null is not known; an end of null has not come.
create table household_member (
    id             uuid primary key,
    household_id   uuid not null references household (id),
    person_id      uuid not null references person (id),
    start_earliest date,
    start_latest   date,
    end_earliest   date,
    end_latest     date,
    check ((start_earliest is null) = (start_latest is null)),
    check ((end_earliest is null) = (end_latest is null)),
    check (start_earliest <= start_latest),
    check (end_earliest <= end_latest),
    check (start_earliest <= end_latest)
);
create unique index household_member_once on household_member (household_id, person_id) where end_latest is null;
create index household_member_household on household_member (household_id);
create index household_member_person on household_member (person_id);

create table relationship (
    id             uuid primary key,
    from_person    uuid not null references person (id),
    kind           text not null check (kind in ('mother', 'father', 'other-parental-responsibility',
                                                 'partner', 'sibling', 'carer')),
    to_person      uuid not null references person (id),
    start_earliest date,
    start_latest   date,
    end_earliest   date,
    end_latest     date,
    details        text not null,
    check (from_person <> to_person),
    check ((start_earliest is null) = (start_latest is null)),
    check ((end_earliest is null) = (end_latest is null)),
    check (start_earliest <= start_latest),
    check (end_earliest <= end_latest),
    check (start_earliest <= end_latest)
);
create unique index relationship_once on relationship (from_person, kind, to_person) where end_latest is null;
create index relationship_from on relationship (from_person);
create index relationship_to on relationship (to_person);

-- What is recorded of a child's parents; a new answer is a new row, the last one holds (L-3.1.17).
create table parent_standing (
    child_id    uuid        not null references person (id),
    role        text        not null check (role in ('mother', 'father', 'other-parental-responsibility')),
    answer      int         not null check (answer > 0),
    standing    text        not null check (standing in ('known', 'nobody-else', 'unknown', 'not-to-be-contacted')),
    parent_id   uuid        references person (id),
    reason      text        check (reason in ('risk', 'court-order', 'police-condition', 'whereabouts-unknown', 'other')),
    words       text        not null,
    review_on   date,
    until_day   date,
    agreed_by   uuid,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (child_id, role, answer),
    check ((standing = 'known') = (parent_id is not null)),
    check (parent_id <> child_id),
    check (standing <> 'nobody-else' or role = 'other-parental-responsibility'),
    check (standing not in ('unknown', 'not-to-be-contacted') or words <> ''),
    check ((standing = 'not-to-be-contacted')
           = (reason is not null and review_on is not null and until_day is not null and agreed_by is not null)),
    check (review_on <= until_day)
);

-- What an adult was in the plan of some children, here or elsewhere (R-4.2-7d).
create table adult_concern (
    id             uuid        primary key,
    adult_id       uuid        not null references person (id),
    role           text        not null check (role in ('risk', 'parent', 'carer', 'protective')),
    plan_kind      text        not null check (plan_kind in ('child-protection', 'child-in-need', 'looked-after')),
    plan_reference text        not null,
    start_earliest date,
    start_latest   date,
    end_earliest   date,
    end_latest     date,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    check ((start_earliest is null) = (start_latest is null)),
    check ((end_earliest is null) = (end_latest is null)),
    check (start_earliest <= start_latest),
    check (end_earliest <= end_latest),
    check (start_earliest <= end_latest)
);
create index adult_concern_adult on adult_concern (adult_id);

create table adult_concern_child (
    concern_id uuid not null references adult_concern (id),
    child_id   uuid not null references person (id),
    primary key (concern_id, child_id)
);

-- What was made for a sender's key, so that sending it again makes nothing new.
create table people_request (
    key        uuid primary key,
    subject_id uuid not null
);

create function people_history_is_kept() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end
$$;
create trigger person_history_is_kept before update or delete or truncate on person_history
    execute function people_history_is_kept();
create trigger parent_standing_is_kept before update or delete or truncate on parent_standing
    execute function people_history_is_kept();
