-- Who was told what about a case.

create index notification_by_case on notification using gin (cases);
