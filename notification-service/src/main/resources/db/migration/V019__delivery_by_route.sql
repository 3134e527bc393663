-- What waits by each route is walked from one route to the next, and in its order within one.
create index delivery_by_route on delivery (agency, role, preference, position)
    where state in ('queued', 'sent', 'late');
drop index delivery_unfinished;
