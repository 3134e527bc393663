-- Whoever is asked for information may be invited to take part as well, and says how (R-4.2-5c).
alter table reply drop constraint reply_answer_check;
alter table reply add constraint reply_answer_check
    check (answer in ('none', 'reply', 'nil-return', 'declined', 'attends', 'dials-in', 'sends-report'));
