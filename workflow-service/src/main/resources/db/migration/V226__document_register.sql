-- The document register: where documents about children are kept (R-C&F-7), and e-mails that were filed
-- (R-Hosp-3c). A wrong entry is corrected by another one that refers to it; no row ever changes.
create table document_entry (
    id           uuid        primary key,
    kind         text        not null check (kind in ('elsewhere', 'email')),
    title        text        not null,
    supports     uuid        references change_of_circumstance (id),
    corrects     uuid        unique references document_entry (id),
    why_wrong    text        check (why_wrong <> ''),
    agency       text        not null,
    filed_by     uuid        not null,
    by_system    boolean     not null,
    filed_at     timestamptz not null,
    kept_in      text        check (kept_in in ('council', 'hospital', 'police', 'general-practice',
                                                'community-health', 'school', 'other')),
    reference    text,
    why_none     text,
    dated_on     date,
    author       text        check (author <> ''),
    sender       text        check (sender like '%@%'),
    sender_agency text       check (sender_agency <> ''),
    sender_check text        check (sender_check in ('known-address', 'phoned-back', 'own-system', 'not-verified')),
    received_at  timestamptz,
    body         text        check (body <> ''),
    check (corrects <> id),
    check ((corrects is null) = (why_wrong is null)),
    check (kind <> 'elsewhere' or title <> ''),
    check (num_nulls(kept_in, reference, why_none, dated_on, author) = case kind when 'elsewhere' then 0 else 5 end),
    check ((reference = '') = (why_none <> '')),
    check (num_nulls(sender, sender_check, received_at, body) = case kind when 'email' then 0 else 4 end),
    check (kind = 'email' or sender_agency is null),
    check (sender_check <> 'known-address' or sender_agency is not null),
    check (received_at <= filed_at)
);

-- The child is who it was when the entry was made.
create table document_case (
    entry_id  uuid    not null references document_entry (id),
    place     integer not null check (place > 0),
    case_ref  text    not null references case_file (ref),
    person_id uuid    not null,
    primary key (entry_id, place),
    unique (entry_id, case_ref)
);
create index document_of_case on document_case (case_ref, entry_id);

-- Who has read a filed e-mail, and who is known to have sent it.
create table document_email_read (
    entry_id uuid        primary key references document_entry (id),
    sender   text        not null check (sender in ('known-address', 'phoned-back', 'own-system', 'not-theirs')),
    words    text        not null,
    read_by  uuid        not null,
    read_at  timestamptz not null,
    check (sender <> 'not-theirs' or words <> '')
);

-- One key, one entry, one answer, however often and however close together it is sent.
create table document_key (
    sender      uuid not null,
    key         text not null check (length(key) between 1 and 200),
    fingerprint text not null,
    entry_id    uuid not null,
    primary key (sender, key)
);

create function document_is_never_changed() returns trigger language plpgsql as
$$
begin
    raise exception 'an entry of the document register is corrected by another one';
end
$$;
create trigger document_entry_is_never_changed before update or delete on document_entry
    for each row execute function document_is_never_changed();
create trigger document_case_is_never_changed before update or delete on document_case
    for each row execute function document_is_never_changed();
create trigger document_email_read_is_never_changed before update or delete on document_email_read
    for each row execute function document_is_never_changed();
