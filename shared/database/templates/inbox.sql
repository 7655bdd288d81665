-- The messages that have been handled: each takes effect once, however often it is delivered.
create table {domain}_inbox (
  message_id uuid primary key,
  handled_at timestamptz not null default now()
);
