-- The events as the event service's messages tell them; what the domain keeps belongs to one of them.
create table {domain}_event (
  id uuid primary key,
  slug text not null,
  name text not null,
  state text not null,
  time_zone text not null,
  currency text not null,
  -- The message that told it. Ids are UUIDv7, so an older message that comes late is known by its id.
  told_by uuid not null
);
