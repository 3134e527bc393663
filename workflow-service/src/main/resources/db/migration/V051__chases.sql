-- A referrer has not heard what happens and asks (T2).
create table referral_chase (
    id          uuid        primary key,
    referral_id uuid        not null references referral (id),
    by_agency   text        not null,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    words       text        not null,
    answer_id   uuid,
    answer      text        check (answer <> ''),
    answered_by uuid,
    answered_at timestamptz,
    check ((answer is null) = (answer_id is null)),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_at is null))
);
create index referral_chase_unanswered on referral_chase (referral_id) where answer is null;
