-- What somebody adds to an acknowledgement: that it is filed, a few words, or the answer to a request for
-- information. The text is sealed, stays here, and is fetched by id. A reply is as old as the acknowledgement
-- with which it came, which has the person's name.

create table reply (
    notification_id uuid        not null references notification (id),
    number          int         not null check (number > 0),
    filed           boolean     not null,
    answer          text        not null check (answer in ('none', 'reply', 'nil-return', 'declined')),
    sealed_text     text        check (sealed_text like 'v1:%'),
    at              timestamptz not null,
    primary key (notification_id, number),
    check (filed or answer <> 'none' or sealed_text is not null)
);
