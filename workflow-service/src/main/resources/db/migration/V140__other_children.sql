-- How many other children live in the home or are cared for by these adults, where the referral says
-- so (L-3.1.22). "Not asked" stays allowed; what a person answers later stands beside it, with who said it.
alter table referral
    add column other_children_number integer check (other_children_number between 1 and 99);

create table other_children_answer (
    referral_id uuid        primary key references referral (id),
    answer      text        not null check (answer in ('yes', 'no')),
    number      integer     check (number between 1 and 99),
    names       text        not null,
    said_by     uuid        not null,
    said_at     timestamptz not null,
    check (number is null or answer = 'yes')
);

-- Children of the same household or the same parents whom the system knew, as a person confirmed them.
create table other_child_confirmed (
    referral_id uuid        not null references referral (id),
    person_id   uuid        not null,
    standing    text        not null check (standing in ('lives-there', 'no-longer')),
    said_by     uuid        not null,
    said_at     timestamptz not null,
    primary key (referral_id, person_id)
);
