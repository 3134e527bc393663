-- What was typed of a plan before its contact could be closed: where the child is tonight is not
-- lost because a sergeant is still to be found (R-TVP-6c). It goes when the contact closes.
create table plan_so_far (
    contact_id  uuid        primary key references out_of_hours_contact (id),
    risks       text        not null,
    actions     text[]      not null,
    whos        text[]      not null,
    whereabouts text        not null,
    contingency text        not null,
    expires_at  timestamptz,
    check (cardinality(actions) = cardinality(whos))
);

-- The night page: plans in force by their end, and contacts that are not closed.
create index out_of_hours_plan_live_until on out_of_hours_plan (expires_at) where live;
create index out_of_hours_contact_open on out_of_hours_contact (recorded_at) where not closed;
