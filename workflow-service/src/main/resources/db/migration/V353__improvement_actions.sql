-- Actions from reviews and audits, until somebody says what shows that they are done (R-Health-3, R-GP-2).
create table improvement_action (
    id            uuid        primary key,
    what          text        not null check (what <> ''),
    source        text        not null check (source in ('review', 'audit', 'significant-event-review')),
    owner         text        not null,
    due_on        date        not null,
    evidence      text        not null,
    done_by       uuid,
    done_by_staff boolean,
    done_at       timestamptz,
    -- Nothing is done without evidence.
    check ((done_at is not null) = (evidence <> '')),
    check ((done_at is null) = (done_by is null)),
    check ((done_at is null) = (done_by_staff is null))
);
