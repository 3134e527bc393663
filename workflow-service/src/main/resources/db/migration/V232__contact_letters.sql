-- A parent whose contact is restricted is told why, that parent alone (F-1.3.9).
alter table parent_letter drop constraint parent_letter_kind_check;
alter table parent_letter add constraint parent_letter_kind_check check (
    kind in ('section-47-started', 'section-47-outcome', 'conference-invitation', 'strategy-decision', 'contact-restricted'));
