-- Who is with the child, and when it was first suspected that the child had been hurt: from then to the
-- referral the minutes are measured (L-3.1.14).
alter table referral add column with_child text not null default '';
alter table referral add column injury_suspected_at timestamptz;
