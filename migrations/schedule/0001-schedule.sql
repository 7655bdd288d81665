-- include: events
-- include: accounts
-- include: proofs
-- include: audit
-- include: forms
-- include: retention

-- What an event's programme goes by.
create table schedule_rules (
  event_id uuid primary key references schedule_event,
  -- What the editor's grid snaps to.
  grid_minutes integer not null check (grid_minutes between 1 and 60),
  -- Between two slots of a room, where the panels themselves ask for no more.
  turnover_minutes integer not null check (turnover_minutes between 0 and 240),
  -- The hours of what is for adults, in the event's zone, over midnight or not; null for any hour.
  adults_from time,
  adults_until time,
  constraint schedule_rules_adults check ((adults_from is null) = (adults_until is null))
);

create table schedule_track (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  position integer not null default 0,
  constraint schedule_track_slug_key unique (event_id, slug)
);

-- Rooms that belong together, and the way to them.
create table schedule_category (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  -- Which way a sign at a place points: { "lobby": "left", "stairs": "up" }.
  arrows jsonb not null default '{}',
  position integer not null default 0,
  constraint schedule_category_slug_key unique (event_id, slug)
);

create table schedule_room (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  category_id uuid references schedule_category,
  -- People; null for no limit.
  capacity integer check (capacity > 0),
  features text[] not null default '{}',
  -- When it is open: [{ "from": …, "until": … }]; empty for always.
  opens jsonb not null default '[]',
  position integer not null default 0,
  constraint schedule_room_slug_key unique (event_id, slug)
);

create table schedule_call (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  -- The key of the form that is asked besides; null for none.
  form text,
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  -- How long a panel may be.
  least_minutes integer not null check (least_minutes > 0),
  most_minutes integer not null check (most_minutes >= least_minutes),
  visibility text not null default 'public' check (visibility in ('public', 'hidden', 'closed')),
  position integer not null default 0,
  constraint schedule_call_slug_key unique (event_id, slug)
);

-- What was proposed, and what became of it.
create table schedule_panel (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  -- Null for what the organisers add themselves.
  call_id uuid references schedule_call,
  track_id uuid references schedule_track,
  state text not null check (state in ('submitted', 'accepted', 'rejected', 'waitlisted', 'confirmed', 'placed', 'archived')),
  -- Why it was decided so, as the panelists are told.
  reason text not null default '',
  title text not null,
  abstract text not null default '',
  minutes integer not null check (minutes > 0),
  setup_minutes integer not null default 0 check (setup_minutes >= 0),
  teardown_minutes integer not null default 0 check (teardown_minutes >= 0),
  -- How many are expected, and from what age on.
  audience integer check (audience > 0),
  least_age integer not null default 0 check (least_age between 0 and 99),
  -- What its room must have.
  needs text[] not null default '{}',
  -- Where its pages are.
  origin text not null,
  created_at timestamptz not null default now()
);
create index schedule_panel_event_id on schedule_panel (event_id, id);

-- Who holds a panel. The first is who proposed it.
create table schedule_panelist (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  panel_id uuid not null references schedule_panel,
  position integer not null,
  name text not null,
  email text not null,
  locale text not null,
  -- Opens the panel: known to this panelist alone.
  code text not null,
  -- When they can: [{ "from": …, "until": … }]; empty for always.
  available jsonb not null default '[]',
  confirmed_at timestamptz,
  checked_in_at timestamptz,
  constraint schedule_panelist_code_key unique (code),
  constraint schedule_panelist_position_key unique (panel_id, position)
);
-- One person holds a panel once; who wanted to be forgotten has no address any more.
create unique index schedule_panelist_email_key on schedule_panelist (panel_id, lower(email)) where email <> '';
create index schedule_panelist_email on schedule_panelist (event_id, lower(email));

create table schedule_review (
  panel_id uuid not null references schedule_panel,
  reviewer text not null,
  -- From 1 to 5. Who is not impartial gives none.
  score integer check (score between 1 and 5),
  comment text not null default '',
  conflict boolean not null,
  at timestamptz not null default now(),
  primary key (panel_id, reviewer),
  constraint schedule_review_impartial check (conflict = (score is null))
);

-- The draft of the grid. What collides is warned of, not refused: half-done plans are how plans are made.
create table schedule_slot (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  room_id uuid not null references schedule_room,
  panel_id uuid references schedule_panel,
  -- Of what is no panel: a break, a closed room.
  title text,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- Places to sign up for; null where everybody just comes.
  seats integer check (seats > 0),
  taken integer not null default 0 check (taken >= 0),
  -- Gone from the draft; the next version is without it, and who signed up for it is told then.
  removed boolean not null default false,
  constraint schedule_slot_content check ((panel_id is null) <> (title is null)),
  -- The last word on full rooms, whatever the code does.
  constraint schedule_slot_seats check (taken <= coalesce(seats, 0))
);
create index schedule_slot_event_id on schedule_slot (event_id, starts_at);
create index schedule_slot_panel_id on schedule_slot (panel_id);

-- What the public saw from when on: the grid as it was then, whole, and what had changed.
create table schedule_release (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  number integer not null check (number > 0),
  at timestamptz not null default now(),
  actor text not null,
  note text not null,
  grid jsonb not null,
  changes jsonb not null,
  constraint schedule_release_number_key unique (event_id, number)
);
revoke update, delete on schedule_release from {role};

-- Who follows the programme: a proven address, once an event.
create table schedule_attendee (
  id uuid primary key default uuidv7(),
  event_id uuid not null references schedule_event,
  email text not null,
  name text not null,
  locale text not null,
  -- What acts for them, and what a calendar reads them by.
  code text not null,
  feed text not null,
  -- Where its pages are.
  origin text not null,
  constraint schedule_attendee_code_key unique (code),
  constraint schedule_attendee_feed_key unique (feed)
);
create unique index schedule_attendee_email_key on schedule_attendee (event_id, lower(email));

create table schedule_favourite (
  attendee_id uuid not null references schedule_attendee,
  panel_id uuid not null references schedule_panel,
  primary key (attendee_id, panel_id)
);
create index schedule_favourite_panel_id on schedule_favourite (panel_id);

create table schedule_seat (
  slot_id uuid not null references schedule_slot on delete cascade,
  attendee_id uuid not null references schedule_attendee,
  at timestamptz not null default now(),
  primary key (slot_id, attendee_id)
);
create index schedule_seat_attendee_id on schedule_seat (attendee_id);

-- include: idempotency
-- include: inbox
