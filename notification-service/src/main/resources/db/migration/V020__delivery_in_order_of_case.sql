-- What waits by each route is looked at in the order in which it is taken, whether or not it has been tried.
create index delivery_next on delivery (agency, role, preference, priority, position)
    where state in ('queued', 'sent', 'late');
drop index delivery_untried;
drop index delivery_tried;
drop index delivery_least_tried;
create index delivery_least_tried on delivery (agency, role, preference, attempts, priority, position)
    where state in ('queued', 'sent', 'late');
