-- An allegation is followed up and put to whom it is against, whether or not anybody investigates yet
-- (R-4.2-4c, R-C&F-8b); an investigation that begins later owns what is still open.
alter table allegation alter column investigation_id drop not null;
alter table evidential_action alter column investigation_id drop not null;
