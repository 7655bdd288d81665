-- From when on answers are kept for so many days: the end of each event, as the event service's messages tell it.
create table {domain}_retention (
  event_id uuid primary key references {domain}_event,
  ends_at timestamptz,
  -- When there is something to erase next; null for nothing.
  erase_at timestamptz,
  told_by uuid not null
);
create index {domain}_retention_erase_at on {domain}_retention (erase_at);
