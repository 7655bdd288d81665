create table event_event (
  id uuid primary key default uuidv7(),
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  state text not null default 'draft' check (state in ('draft', 'open', 'closed', 'archived')),
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  time_zone text not null,
  currency text not null,
  locale text not null,
  copied_from uuid references event_event,
  created_at timestamptz not null default now(),
  constraint event_event_slug_key unique (slug)
);

-- The settings of one event. What exists, its type and its default are the code's; a row is one event's value.
create table event_property (
  event_id uuid not null references event_event,
  name text not null,
  value jsonb not null,
  primary key (event_id, name)
);

create table event_page (
  event_id uuid not null references event_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  title text not null,
  body text not null,
  position integer not null default 0,
  published boolean not null default false,
  primary key (event_id, slug)
);

-- Every registration of the event as register's messages tell it, one row each, so that a repeated message or a
-- snapshot changes no count.
create table event_registration (
  registration_id uuid primary key,
  event_id uuid not null,
  state text not null check (state in ('registered', 'checked-in', 'cancelled'))
);
create index event_registration_event_id on event_registration (event_id, state);

-- include: audit
-- include: idempotency
-- include: inbox
