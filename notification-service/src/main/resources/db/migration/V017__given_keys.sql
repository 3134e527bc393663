-- Operators give keys and end them, and see which are still in use before they do.

alter table api_key
    add column id           uuid        not null default gen_random_uuid() unique,
    add column label        text        not null default '',
    add column last_used_at timestamptz;
