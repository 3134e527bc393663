-- Who may sign in, what they work as, and which systems hold a key.

create table staff (
    id            uuid primary key,
    username      text not null unique
                  check (username = lower(btrim(username)) and username <> ''),
    name          text not null check (name <> ''),
    password_hash text not null check (password_hash like '{%}%'),
    agency        text not null,
    rank          text not null default 'none',
    active        boolean not null default true,
    constraint staff_agency_is_known check (agency in (
        'childrens-social-care', 'out-of-hours', 'police', 'hospital', 'gp', 'health-visiting',
        'midwifery', 'school', 'adult-services', 'other-authority')),
    constraint staff_rank_is_known check (rank in (
        'none', 'constable', 'sergeant', 'inspector', 'chief-inspector', 'superintendent',
        'chief-superintendent', 'chief-officer')),
    constraint staff_rank_is_of_the_police check (rank = 'none' or agency = 'police')
);

create table staff_role (
    staff_id uuid not null references staff (id) on delete cascade,
    role     text not null,
    primary key (staff_id, role),
    constraint staff_role_is_known check (role in (
        'agency-client', 'duty-social-worker', 'allocated-social-worker', 'team-manager',
        'service-manager', 'head-of-service', 'cp-chair', 'edt-worker', 'edt-manager',
        'on-call-senior-manager', 'police-referral-sergeant', 'duty-inspector', 'paediatrician',
        'ward', 'operator'))
);

create index staff_role_by_role on staff_role (role, staff_id);

-- Only the hash of a key is kept: whoever reads this table cannot act with it.
create table api_key (
    id           uuid primary key,
    key_hash     text not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
    agency       text not null,
    label        text not null check (label <> ''),
    active       boolean not null default true,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    constraint api_key_agency_is_known check (agency in (
        'childrens-social-care', 'out-of-hours', 'police', 'hospital', 'gp', 'health-visiting',
        'midwifery', 'school', 'adult-services', 'other-authority', 'threshold'))
);

-- Hashes, because people type passwords into the wrong box.
create table sign_in_failure (
    number        bigint generated always as identity primary key,
    username_hash text not null check (username_hash ~ '^[0-9a-f]{64}$'),
    address_hash  text not null check (address_hash ~ '^[0-9a-f]{64}$'),
    failed_at     timestamptz not null
);

create index sign_in_failure_by_username on sign_in_failure (username_hash, failed_at);
create index sign_in_failure_by_address on sign_in_failure (address_hash, failed_at);
create index sign_in_failure_by_time on sign_in_failure (failed_at);
