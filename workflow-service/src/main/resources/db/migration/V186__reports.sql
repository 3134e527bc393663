-- Reports look back on a month: what happened in it is found without reading every other month.
create index referral_by_receipt on referral (received_at);
create index discussion_child_of_case on discussion_child (case_ref);
create index discussion_concern_by_knowledge on discussion_concern (known_at);
create index discussion_meeting_by_day on discussion_meeting (held_at);
create index change_by_recording on change_of_circumstance (recorded_at);
create index not_told_of_change on not_told (change_id);
create index enquiry_by_anchor on enquiry (anchor);
create index case_file_by_opening on case_file (opened_at);
create index written_agreement_active on written_agreement (ends_at) where state = 'active';
create index audit_entry_of_search on audit_entry (at)
    where what in ('people-searched', 'people-searched-in-vain');
