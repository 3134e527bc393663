-- What is not urgent waits for the end of its recipient's quiet hours. It is in a state of its own, so
-- that it holds back nobody and what can be tried is found without a look at it.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
    check (state in ('queued', 'quiet', 'sent', 'late', 'delivered', 'returned', 'confirmed', 'parked',
                     'failed', 'stopped'));

create index delivery_quiet on delivery (next_attempt_at) where state = 'quiet';
create index delivery_quiet_by_route on delivery (agency, role, preference) where state = 'quiet';
