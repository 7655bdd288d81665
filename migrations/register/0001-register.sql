-- The events as the event service's messages tell them; a registration belongs to one of them.
create table register_event (
  id uuid primary key,
  slug text not null,
  name text not null,
  state text not null,
  time_zone text not null,
  currency text not null,
  -- The message that told it. Ids are UUIDv7, so an older message that comes late is known by its id.
  told_by uuid not null
);

create table register_level (
  id uuid primary key default uuidv7(),
  event_id uuid not null references register_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  price integer not null default 0 check (price >= 0),
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  capacity integer check (capacity >= 0),
  taken integer not null default 0 check (taken >= 0),
  visibility text not null default 'public' check (visibility in ('public', 'hidden', 'closed')),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint register_level_slug_key unique (event_id, slug),
  -- The last word on overselling, whatever the code does.
  constraint register_level_capacity check (taken <= capacity)
);

-- Somebody shows that an address is theirs: a code is mailed, its answer earns a token that registers.
create table register_proof (
  id uuid primary key default uuidv7(),
  event_id uuid not null references register_event,
  email text not null,
  code_hash bytea not null,
  attempts integer not null default 0,
  token_hash bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint register_proof_token_hash_key unique (token_hash)
);
create index register_proof_email on register_proof (event_id, lower(email), created_at);

create table register_registration (
  id uuid primary key default uuidv7(),
  event_id uuid not null references register_event,
  level_id uuid not null references register_level,
  email text not null,
  name text not null,
  -- What the QR code says: known to the attendee and the desk alone.
  code text not null,
  state text not null default 'registered' check (state in ('registered', 'cancelled')),
  -- What was chosen, as it was at that moment; never changed by later edits of the level.
  snapshot jsonb not null,
  created_at timestamptz not null default now(),
  constraint register_registration_code_key unique (code)
);
create index register_registration_event_id on register_registration (event_id, id);
create index register_registration_email on register_registration (event_id, lower(email));
create index register_registration_name on register_registration (event_id, lower(name) text_pattern_ops);

-- The primary key is what makes a check-in happen once, however many desks scan.
create table register_check_in (
  registration_id uuid primary key references register_registration,
  at timestamptz not null default now(),
  actor text not null
);

-- include: audit
-- include: idempotency
-- include: inbox
