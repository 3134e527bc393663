-- Who did what, when and why. Lines are added and never changed or removed.

create table audit_entry (
    number       bigint generated always as identity primary key,
    at           timestamptz not null,
    recorded_at  timestamptz not null,
    actor_kind   text not null check (actor_kind in ('staff', 'system')),
    actor_id     uuid not null,
    agency       text not null check (agency <> ''),
    roles        text[] not null,
    what         text not null check (what ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    subject_kind text not null check (subject_kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    subject_id   uuid not null,
    cases        text[] not null,
    why          text not null
);

create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, number);
create index audit_entry_by_case on audit_entry using gin (cases);

create function refuse_to_change_the_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is only ever added to: % is refused', tg_op;
end
$$;

create trigger audit_entry_is_only_added_to
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_to_change_the_audit();
