-- A rung that was not accepted in time is said to have failed, and is tried on.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
    check (state in ('queued', 'sent', 'late', 'delivered', 'failed', 'stopped'));

drop index delivery_unfinished;
create index delivery_unfinished on delivery (agency, role, position)
    where state in ('queued', 'sent', 'late');

-- Whoever was not told when this came in is still to be told.
update delivery set state = 'late'
where state = 'failed'
  and exists (select 1 from notification n
              where n.id = delivery.notification_id and n.acknowledged_at is null)
  and exists (select 1 from state_change said
              where said.notification_id = delivery.notification_id and said.rung = delivery.rung
                and said.state = 'failed' and said.reason = 'not-delivered-in-time');
