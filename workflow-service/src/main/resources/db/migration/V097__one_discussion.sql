-- A case is in at most one open discussion, also when two cases turn out to be about one child: one of two
-- discussions then goes on, and the other is superseded by it.
alter table discussion
    drop constraint discussion_stage_check,
    add constraint discussion_stage_check
        check (stage in ('called', 'invited', 'held', 'decided', 'concluded', 'superseded')),
    add column superseded_by uuid references discussion (id),
    add check ((stage = 'superseded') = (superseded_by is not null));

drop index discussion_open;
create index discussion_open on discussion (id) where stage not in ('concluded', 'superseded');

-- What was decided under a case that joined another of the same discussion stays on record; from then on the
-- other is decided for.
alter table discussion_child add column answered_by text references case_file (ref);
alter table discussion_child add check (answered_by is null or not open);
create index discussion_child_person on discussion_child (person_id) where open;
