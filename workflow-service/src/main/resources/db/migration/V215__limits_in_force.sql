-- Which area's limits, in which version, and which bank holidays open deadlines were last counted by. When
-- others are configured, what is open is counted anew once, and a row is added.
create table limits_in_force (
    number         bigint      generated always as identity primary key,
    area           text        not null check (area <> ''),
    version        integer     not null check (version > 0),
    holidays_from  date        not null,
    holidays_until date        not null check (holidays_until >= holidays_from),
    holidays       date[]      not null,
    since          timestamptz not null
);

-- What somebody brought forward is never put off by counting anew.
alter table deadline add column brought_forward boolean not null default false;
update deadline d set brought_forward = true
where d.state = 'open'
  and exists (select 1 from audit_entry a
              where a.subject_kind = 'deadline' and a.subject_id = d.id
                and a.what = 'deadline-brought-forward');
