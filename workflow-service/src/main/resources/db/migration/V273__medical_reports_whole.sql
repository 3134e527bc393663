-- L-3.1.13, R-Hosp-5: a report lists what was done, each with its day, and which notes the doctor saw.
-- Reports from before say neither; a new one cannot be issued without both.
alter table medical_report add column notes_seen text not null default '';

create table done_investigation (
    report_id bigint  not null references medical_report (id),
    place     integer not null check (place > 0),
    what      text    not null check (what <> ''),
    done_on   date    not null,
    primary key (report_id, place)
);
