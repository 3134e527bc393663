-- A practice that has closed has no liaisons any more, until one is planned with it again (R-GP-1). Who said so, and
-- every time, is in the audit.
alter table liaison_series
    add column closed_at timestamptz,
    add column closed_why text check (closed_why <> ''),
    add constraint liaison_series_closed_with_a_reason check ((closed_at is null) = (closed_why is null));
