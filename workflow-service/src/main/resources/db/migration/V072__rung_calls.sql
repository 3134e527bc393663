-- A call that somebody of ours was asked to make has reached nobody before it is answered. It was kept as
-- delivered from the start, so that a call that nobody answered could not be kept as failed.
alter table notification_telling drop constraint notification_telling_state_check;
alter table notification_telling
    add check (state in ('queued', 'sent', 'asked', 'failed', 'delivered')),
    add check (state <> 'asked' or kind = 'ring');

update notification_telling t
set state = case when exists (select 1 from notification_acknowledgement a
                              where a.notification_id = t.notification_id and a.how = 'telephone')
                 then 'delivered' else 'asked' end
where kind = 'ring' and state = 'delivered';
