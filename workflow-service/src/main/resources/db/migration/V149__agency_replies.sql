-- What an agency said back to something that it was told: kept as it is heard, its text fetched by id.
create table agency_reply (
    notification_id uuid        not null references notification (id),
    number          integer     not null check (number > 0),
    agency          text        not null,
    role            text        not null,
    filed           boolean     not null,
    answer          text        not null check (answer in ('none', 'reply', 'nil-return', 'declined')),
    wrote           boolean     not null,
    said_at         timestamptz not null,
    heard_at        timestamptz not null,
    words           text,
    fetched_at      timestamptz,
    primary key (notification_id, number),
    check ((words is null) = (fetched_at is null)),
    check (wrote or words is null or words = '')
);

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('escalation', 'change', 'reply'));
