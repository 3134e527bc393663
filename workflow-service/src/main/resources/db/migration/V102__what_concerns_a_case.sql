-- What is read for the page of a case and for each change: without reading every other case.
create index case_file_joined on case_file (joined_to) where joined_to is not null;
create index task_waiting_of_case on task using gin (cases) where state in ('open', 'claimed');
