-- A system that works may say that it will never take a message.

alter table attempt drop constraint attempt_outcome_check;
alter table attempt add constraint attempt_outcome_check
    check (outcome in ('accepted', 'refused', 'rejected', 'unanswered', 'unreachable', 'gone',
                       'unusable'));
