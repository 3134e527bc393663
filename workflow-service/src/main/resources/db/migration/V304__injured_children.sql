-- What the doctors are asked from an injury on, until an enquiry goes on with it (L-3.1.5, R-Hosp-10).
create table injured_child (
    id         uuid        primary key,
    case_ref   text        not null references case_file (ref),
    since      timestamptz not null,
    survey     boolean     not null,
    enquiry_id uuid        references enquiry (id)
);
create unique index injured_child_open on injured_child (case_ref) where enquiry_id is null;
create index injured_child_of_enquiry on injured_child (enquiry_id);

create table injured_child_seen (
    position         bigint      generated always as identity primary key,
    injured_child_id uuid        not null references injured_child (id),
    words            text        not null check (words <> ''),
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null
);
create index injured_child_seen_of on injured_child_seen (injured_child_id, position);

create table injured_child_survey (
    injured_child_id uuid        not null references injured_child (id),
    line             text        not null check (line in ('report-first-survey', 'report-second-survey')),
    done_at          timestamptz,
    words            text        not null check (words <> ''),
    consultant       text        check (consultant <> ''),
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null,
    check ((done_at is null) = (consultant is not null)),
    primary key (injured_child_id, line)
);
