-- Each handover between consultants by itself, and that the receiver accepts it (R-Hosp-7).
alter table consultant_handover add column id uuid;
update consultant_handover set id = gen_random_uuid();
-- A note that is still to be written was asked for by its stay: the task that waits for it names that.
update consultant_handover one set id = stay_id
where concern = '' and noted_at is null
  and position = (select max(position) from consultant_handover last where last.stay_id = one.stay_id);
alter table consultant_handover alter column id set not null;
create unique index consultant_handover_id on consultant_handover (id);
alter table consultant_handover add column accepted_by uuid;
alter table consultant_handover add column accepted_at timestamptz;
alter table consultant_handover add check ((accepted_by is null) = (accepted_at is null));
