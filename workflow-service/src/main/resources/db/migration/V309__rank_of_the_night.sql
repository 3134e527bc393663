-- What the police say by day of an officer whom the night took at their word as a sergeant or above
-- (L-3.1.18, R-TVP-6a); empty where nobody has said.
alter table plan_review
    add column rank_answer text not null default ''
        check (rank_answer in ('', 'confirmed', 'not-supervising'));
