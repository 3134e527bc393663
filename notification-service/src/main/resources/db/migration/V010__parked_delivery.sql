-- What nobody accepted for a week is tried no more until somebody replays it.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
    check (state in ('queued', 'sent', 'late', 'delivered', 'parked', 'failed', 'stopped'));

create index delivery_by_agency on delivery (agency, state);
create index notification_unacknowledged_by_agency on notification (agency, requested_at)
    where acknowledged_at is null;
