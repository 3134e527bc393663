-- What is known of the adults who care for a child (L-3.1.2).
create table parenting_capacity (
    id       uuid        primary key,
    case_ref text        not null references case_file (ref),
    adult_id uuid        not null references person (id),
    begun    bigint      generated always as identity,
    unique (case_ref, adult_id)
);

create table capacity_checklist (
    position    bigint      generated always as identity primary key,
    capacity_id uuid        not null references parenting_capacity (id),
    words       text        not null,
    answered_by uuid        not null,
    answered_at timestamptz not null
);
create index capacity_checklist_of_carer on capacity_checklist (capacity_id, position);

create table capacity_answer (
    checklist bigint not null references capacity_checklist (position),
    factor    text   not null check (factor in ('depression', 'self-esteem', 'learning-difficulty', 'domestic-abuse', 'alcohol', 'drugs', 'physical')),
    answer    text   not null check (answer in ('yes', 'no', 'not-known')),
    primary key (checklist, factor)
);

create table capacity_signed (
    position    bigint      generated always as identity primary key,
    capacity_id uuid        not null references parenting_capacity (id),
    reason      text        not null check (reason <> ''),
    signed_by   uuid        not null,
    signed_at   timestamptz not null
);
create index capacity_signed_of_carer on capacity_signed (capacity_id, position);

create trigger capacity_checklist_is_never_changed before update or delete on capacity_checklist
    for each row execute function what_was_assessed_is_never_changed();
create trigger capacity_answer_is_never_changed before update or delete on capacity_answer
    for each row execute function what_was_assessed_is_never_changed();
create trigger capacity_signed_is_never_changed before update or delete on capacity_signed
    for each row execute function what_was_assessed_is_never_changed();
