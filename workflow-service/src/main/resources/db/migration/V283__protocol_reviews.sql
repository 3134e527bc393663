-- When the agencies reviewed the joint protocol, and what they agreed (L-3.1.11). Each follows the one before.
create table protocol_review (
    id          uuid primary key,
    reviewed_on date not null unique,
    recorded_by uuid not null,
    found       text not null check (found <> '')
);
