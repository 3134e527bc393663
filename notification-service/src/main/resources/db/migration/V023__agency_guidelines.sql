-- Where an agency's guidelines for others are, such as the maternity guidelines: a row for each change, the last counts.

create table agency_guidelines (
    id      uuid        primary key,
    agency  text        not null check (agency ~ '^[a-z0-9-]{1,64}$'),
    address text        check (address like 'https://%' and length(address) <= 500),
    at      timestamptz not null
);

create index agency_guidelines_by_agency on agency_guidelines (agency, id);

comment on column agency_guidelines.address is 'empty: none any more';

create trigger agency_guidelines_is_append_only before update or delete on agency_guidelines
    for each row execute function refuse_change_of_directory_history();
