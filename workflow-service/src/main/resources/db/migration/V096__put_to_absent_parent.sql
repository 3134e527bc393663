-- An allegation that was closed before the absent parent was asked leaves a step of its own, which
-- whoever is on duty takes: it names nobody.
alter table evidential_action drop constraint evidential_action_type_check;
alter table evidential_action add constraint evidential_action_type_check check (
    type in ('action-list', 'scene', 'photographs', 'clothing', 'phone', 'toxicology', 'skeletal-survey',
             'ophthalmology', 'abe-interview', 'witness-statement', 'suspect-interview',
             'put-to-absent-parent'));
alter table evidential_action drop constraint evidential_action_check;
alter table evidential_action add constraint evidential_action_owner check (
    type in ('action-list', 'put-to-absent-parent') or owner_name <> '');
