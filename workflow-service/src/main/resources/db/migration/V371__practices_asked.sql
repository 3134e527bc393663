-- R-4.2-5b, L-3.1.19: general practice is one agency and many desks. Each practice of the family is asked, and the
-- request stands until each has answered, or somebody of ours has recorded what was tried.
-- What a practice says is kept as it says it, and added up when it is read; until now what was added up was kept.
alter table agency_contribution add column practices text[] not null default '{}';
