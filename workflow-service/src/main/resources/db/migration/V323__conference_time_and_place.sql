-- Where and at what time of the set day a conference is, so that the invitation of each parent says it (R-4.2-4a).
alter table enquiry_conference
    add column at_time time,
    add column place   text not null default '',
    add constraint enquiry_conference_somewhere check (at_time is not null or place = '');
