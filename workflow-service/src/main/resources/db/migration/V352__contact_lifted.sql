-- A parent hears, too, that a restriction of contact is lifted (F-1.3.9).
alter table parent_letter drop constraint parent_letter_kind_check;
alter table parent_letter add constraint parent_letter_kind_check check (
    kind in ('section-47-started', 'section-47-outcome', 'conference-invitation', 'strategy-decision', 'contact-restricted',
             'contact-lifted'));

-- What a parent who is left out for a risk, or for another reason, is left out on: in words (F-1.3.9).
alter table parent_standing add column basis text not null default '';
