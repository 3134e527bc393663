-- What a system has while nobody is on duty there is in a state of its own: a network's word that it
-- is where it was sent does not undo that nobody reads it. Rows from before keep 'returned'.

alter table delivery drop constraint delivery_state_check;
alter table delivery add constraint delivery_state_check
    check (state in ('queued', 'quiet', 'sent', 'late', 'delivered', 'returned', 'unattended', 'confirmed',
                     'parked', 'failed', 'stopped'));
