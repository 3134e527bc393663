-- A child's record has a place for each other person with parental responsibility, numbered from the second on (L-3.1.17).
-- What is recorded stays as it is: it is of the first.
alter table parent_standing drop constraint parent_standing_role_check;
alter table parent_standing add constraint parent_standing_role_check
    check (role ~ '^(mother|father|other-parental-responsibility(-([2-9]|[1-9][0-9]))?)$');
alter table parent_standing drop constraint parent_standing_check2;
alter table parent_standing add constraint parent_standing_somebody_is
    check (standing <> 'nobody-else' or role like 'other-parental-responsibility%');

alter table parent_letter drop constraint parent_letter_place_check;
alter table parent_letter add constraint parent_letter_place_check
    check (place ~ '^(MOTHER|FATHER|OTHER_PARENTAL_RESPONSIBILITY(_([2-9]|[1-9][0-9]))?)$');
