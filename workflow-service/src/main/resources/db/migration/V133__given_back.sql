-- A network may take a message and say later that it could not hand it on, or that it has.
alter table notification_telling drop constraint notification_telling_state_check;
alter table notification_telling
    add constraint notification_telling_state_check
        check (state in ('queued', 'sent', 'asked', 'failed', 'delivered', 'returned', 'confirmed'));

drop index telling_failed;
create index telling_failed on notification_telling (notification_id) where state in ('failed', 'returned');
