-- What somebody recorded that they saw, heard or did stays as it was (R-Hosp-3a).
create trigger ward_review_is_never_changed before update or delete on ward_review
    for each row execute function entry_is_never_changed();
create trigger child_visit_is_never_changed before update or delete on child_visit
    for each row execute function entry_is_never_changed();
create trigger parent_conversation_is_never_changed before update or delete on parent_conversation
    for each row execute function entry_is_never_changed();
create trigger protection_plan_meeting_is_never_changed before update or delete on protection_plan_meeting
    for each row execute function entry_is_never_changed();

-- An allegation is followed up: an investigation owns it once, and somebody closes it. What was said stays.
create trigger allegation_is_never_deleted before delete on allegation
    for each row execute function entry_is_never_changed();
create trigger allegation_is_never_changed before update on allegation
    for each row
    when ((old.id, old.cases, old.alleged_by, old.against, old.absent_parent, old.what, old.known_at,
           old.recorded_by, old.recorded_at)
          is distinct from
          (new.id, new.cases, new.alleged_by, new.against, new.absent_parent, new.what, new.known_at,
           new.recorded_by, new.recorded_at))
    execute function entry_is_never_changed();

-- The note of a handover that could not wait is written once, and the receiver accepts once. The rest stays.
create trigger consultant_handover_is_never_deleted before delete on consultant_handover
    for each row execute function entry_is_never_changed();
create trigger consultant_handover_is_never_changed before update on consultant_handover
    for each row
    when ((old.id, old.position, old.stay_id, old.from_name, old.to_name, old.recorded_by, old.recorded_at)
          is distinct from
          (new.id, new.position, new.stay_id, new.from_name, new.to_name, new.recorded_by, new.recorded_at))
    execute function entry_is_never_changed();
create trigger consultant_note_is_never_changed before update on consultant_handover
    for each row
    when ((old.noted_at is not null
           or (old.concern <> '' and old.plan <> '' and old.outstanding <> '' and old.contingency <> ''))
          and (old.concern, old.plan, old.outstanding, old.contingency, old.noted_at)
              is distinct from
              (new.concern, new.plan, new.outstanding, new.contingency, new.noted_at))
    execute function entry_is_never_changed();
create trigger consultant_acceptance_is_never_changed before update on consultant_handover
    for each row
    when (old.accepted_at is not null
          and (old.accepted_by, old.accepted_at) is distinct from (new.accepted_by, new.accepted_at))
    execute function entry_is_never_changed();
