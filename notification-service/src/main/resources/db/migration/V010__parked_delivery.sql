-- What nobody accepted for a week is tried no more until somebody replays it.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
    check (state in ('queued', 'sent', 'late', 'delivered', 'parked', 'failed', 'stopped'));

-- What can be tried next is found without a look at all that waits: the first of each kind that has
-- not been tried, and what has been in the order in which it is taken.
create index delivery_untried on delivery (agency, role, preference, priority, position)
    where state in ('queued', 'sent') and attempts = 0;
create index delivery_tried on delivery (agency, priority, position)
    where state = 'late' or attempts > 0 and state in ('queued', 'sent');
create index delivery_least_tried on delivery (agency, attempts, priority, position)
    where state = 'late' or attempts > 0 and state in ('queued', 'sent');
create index delivery_overdue on delivery (try_until) where state in ('queued', 'sent');

create index notification_unacknowledged_by_agency on notification (agency, requested_at)
    where acknowledged_at is null;
