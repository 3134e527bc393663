-- What the directory of duty roles answered last about a present moment, as it came. One row, which
-- every copy of the service reads when the directory is away; it names desks and says nothing of a family.
create table duty_copy (
    one       boolean     primary key default true check (one),
    asked_for timestamptz not null,
    answer    text        not null
);
