-- Who may call. A key is 256 random bits; only its SHA-256 hash is kept.

create table api_key (
    key_hash    text        primary key check (key_hash ~ '^[0-9a-f]{64}$'),
    caller      text        not null check (caller in ('agency', 'service', 'operator')),
    agency      text,
    issued_at   timestamptz not null,
    disabled_at timestamptz,
    check ((caller = 'agency') = (agency is not null))
);
