-- What somebody misses in the record of a case, and what came of looking for it (R-ASC-3).
create table missing_data (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    data        text[]      not null check (cardinality(data) > 0),
    note        text        not null,
    agency      text        not null,
    team        text        not null check (team in ('duty', 'allocated')),
    reported_by uuid        not null,
    reported_at timestamptz not null,
    check (note <> '' or not 'other' = any (data))
);
create index missing_data_of_case on missing_data (case_ref, reported_at desc);
create index missing_data_of_month on missing_data (reported_at);
create trigger missing_data_is_never_changed before update or delete on missing_data
    for each row execute function what_was_assessed_is_never_changed();

create table missing_data_found (
    missing_id uuid        primary key references missing_data (id),
    still      text[]      not null,
    words      text        not null,
    found_by   uuid        not null,
    found_at   timestamptz not null,
    check (words <> '' or cardinality(still) = 0)
);
create trigger missing_data_found_is_never_changed before update or delete on missing_data_found
    for each row execute function what_was_assessed_is_never_changed();

-- How many of the key data a referral gave; none for those that came before it was counted.
alter table referral add column details_asked integer check (details_asked > 0);
alter table referral add column details_missing text[];
alter table referral add check ((details_asked is null) = (details_missing is null));
