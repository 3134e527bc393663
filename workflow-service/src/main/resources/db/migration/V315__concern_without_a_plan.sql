-- What was known of an adult and of children without a plan that followed (R-4.2-7d).
alter table adult_concern
    drop constraint adult_concern_plan_kind_check,
    add constraint adult_concern_plan_kind_check
        check (plan_kind in ('child-protection', 'child-in-need', 'looked-after', 'none')),
    add column about text not null default '',
    add constraint adult_concern_about_check check (plan_kind <> 'none' or about <> '');
