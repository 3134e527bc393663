-- The register of risks: what was said of a risk, each time it was said (L-3.1.1, R-C&F-11).
create table risk (
    id        uuid        primary key,
    case_ref  text        not null references case_file (ref),
    number    int         not null check (number > 0),
    opened_at timestamptz not null
);
create index risk_of_case on risk (case_ref);

create table risk_said (
    position           bigint      generated always as identity primary key,
    risk_id            uuid        not null references risk (id),
    category           text        not null check (category in ('not-said', 'neglect', 'physical', 'sexual', 'emotional', 'more-than-one')),
    level              text        not null check (level in ('not-said', 'low', 'medium', 'high')),
    evidence           text        not null check (evidence in ('not-said', 'little', 'some', 'strong')),
    words              text        not null check (words <> ''),
    likelihood         text        not null,
    reducible          text        not null check (reducible in ('not-said', 'yes', 'no')),
    how                text        not null,
    by_whom            text        not null,
    by_when            date,
    capacity_to_change text        not null,
    if_nothing_changes text        not null,
    closed             text        check (closed in ('gone', 'reduced', 'mistaken')),
    why                text        not null,
    said_by            uuid        not null,
    said_at            timestamptz not null,
    -- Nothing is closed without a reason.
    check (closed is null or why <> '')
);
create index risk_said_of_risk on risk_said (risk_id, position desc);

create table risk_implication (
    position bigint not null references risk_said (position),
    child_id uuid   not null references person (id),
    words    text   not null,
    primary key (position, child_id)
);

create function what_was_assessed_is_never_changed() returns trigger language plpgsql as
$$
begin
    raise exception 'what was said is corrected by saying it anew';
end
$$;
create trigger risk_said_is_never_changed before update or delete on risk_said
    for each row execute function what_was_assessed_is_never_changed();
create trigger risk_implication_is_never_changed before update or delete on risk_implication
    for each row execute function what_was_assessed_is_never_changed();
