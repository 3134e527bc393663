-- A contact out of hours is kept with no more than its purpose; it closes with a plan (R-TVP-6).
create table out_of_hours_contact (
    id          uuid        primary key,
    case_ref    text        not null references case_file (ref),
    purpose     text        not null check (purpose in ('strategy-discussion', 'information',
                                                        'request-for-action', 'notification')),
    at          timestamptz not null,
    about       text        not null,
    asked       text        not null,
    answer      text        not null,
    closed      boolean     not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index out_of_hours_contact_of_case on out_of_hours_contact (case_ref, at);

create table contact_participant (
    contact_id uuid    not null references out_of_hours_contact (id),
    place      integer not null check (place > 0),
    agency     text    not null,
    rank       text    not null,
    name       text    not null,
    primary key (contact_id, place)
);

-- Live until a review ends it, whatever its own expiry says.
create table out_of_hours_plan (
    id            uuid        primary key,
    contact_id    uuid        not null unique references out_of_hours_contact (id),
    case_ref      text        not null references case_file (ref),
    risks         text        not null check (risks <> ''),
    whereabouts   text        not null check (whereabouts <> ''),
    contingency   text        not null check (contingency <> ''),
    expires_at    timestamptz not null,
    agreed_by     uuid        not null,
    agreed_at     timestamptz not null,
    review_due_at timestamptz not null,
    live          boolean     not null
);
create index out_of_hours_plan_live on out_of_hours_plan (review_due_at) where live;
create index out_of_hours_plan_of_case on out_of_hours_plan (case_ref, agreed_at);

create table plan_action (
    plan_id uuid    not null references out_of_hours_plan (id),
    place   integer not null check (place > 0),
    action  text    not null check (action <> ''),
    who     text    not null check (who <> ''),
    primary key (plan_id, place)
);

create table plan_review (
    position    bigint      generated always as identity primary key,
    plan_id     uuid        not null references out_of_hours_plan (id),
    outcome     text        not null check (outcome in ('ends', 'carries-on')),
    done        text        not null check (done <> ''),
    changes     text        not null,
    reviewed_by uuid        not null,
    reviewed_at timestamptz not null
);
create index plan_review_of_plan on plan_review (plan_id, position);

-- Reviews whose limit came, until somebody was told of it (EV-21).
create table plan_review_due (
    deadline_id uuid        primary key,
    plan_id     uuid        not null references out_of_hours_plan (id),
    due_at      timestamptz not null,
    told_at     timestamptz
);
create index plan_review_due_untold on plan_review_due (due_at) where told_at is null;
