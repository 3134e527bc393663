-- Facts, opinions and assumptions of an agency stand apart; empty where nobody said which it is.
alter table meeting_words
    add column basis text not null default ''
        check (basis in ('', 'fact', 'professional-opinion', 'assumption'));
