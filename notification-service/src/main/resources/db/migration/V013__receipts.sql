-- What a network says, later, of a message that it had accepted. One delivery may be several messages to
-- it, because an attempt whose answer was lost is made again.

create table receipt (
    delivery_id uuid        not null references delivery (id),
    message     uuid        not null,
    report      text        not null check (report in ('delivered', 'permanent-failure', 'temporary-failure',
                                                       'technical-failure')),
    at          timestamptz not null,
    primary key (delivery_id, message, report)
);

comment on column receipt.message is 'the network''s own id of the message';

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
    check (state in ('queued', 'sent', 'late', 'delivered', 'returned', 'confirmed', 'parked', 'failed',
                     'stopped'));

alter table state_change drop constraint state_change_state_check;
alter table state_change add constraint state_change_state_check
    check (state in ('queued', 'sent', 'delivered', 'returned', 'confirmed', 'acknowledged', 'failed'));

alter table state_change drop constraint state_change_check;
alter table state_change add constraint state_change_reason_check
    check ((state in ('failed', 'returned')) = (reason is not null));
