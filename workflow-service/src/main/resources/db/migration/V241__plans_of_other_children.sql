-- A conference about one child asks for a decision about each other child of the home, too.
alter table child_protection_plan
    add column beside_case text references case_file (ref),
    add column others_asked boolean not null default false;

-- of what is over nobody asks any more
update child_protection_plan set others_asked = true where state in ('not-made', 'ended');

create index child_protection_plan_others_to_ask on child_protection_plan (held_on)
    where not others_asked;
