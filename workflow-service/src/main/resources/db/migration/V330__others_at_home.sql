-- Who else lives where a carer has the child, each with checks of their own, and who on record is meant (R-TVP-4).
create table carer_other (
    check_id      uuid    not null references carer_check (id),
    position      integer not null check (position >= 0),
    name          text    not null,
    born_on       date,
    police        text    not null check (police in ('done', 'urgent-verbal', 'outstanding')),
    police_result text    not null,
    care          text    not null check (care in ('done', 'outstanding')),
    care_result   text    not null,
    known         text    not null,
    primary key (check_id, position)
);

alter table carer_check add column known text not null default '';
-- that there is nobody else is said in words; others are rows of their own
alter table carer_check drop constraint carer_check_check1;
alter table carer_check add constraint carer_check_whole
    check (checked_at is null
           or (name <> '' and born_on is not null and relationship <> '' and address <> ''
               and police <> 'outstanding' and police_result <> '' and care <> 'outstanding' and care_result <> ''));
