-- include: events

-- What is sold: a shirt, a mug. Prices and pieces are its variants'.
create table shop_item (
  id uuid primary key default uuidv7(),
  event_id uuid not null references shop_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  -- Of one person, all variants together.
  most integer not null default 10 check (most > 0),
  -- What is chosen with each piece, as a form's definition; null for nothing.
  options jsonb,
  -- Small, as `data:image/jpeg;base64,…`.
  picture text,
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  visibility text not null default 'public' check (visibility in ('public', 'hidden', 'closed')),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint shop_item_slug_key unique (event_id, slug)
);

-- What somebody takes home: the shirt in L. Its pieces are counted in shop_stock, as `item:<id>`.
create table shop_variant (
  id uuid primary key default uuidv7(),
  item_id uuid not null references shop_item,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  price integer not null default 0 check (price >= 0),
  capacity integer check (capacity >= 0),
  closed boolean not null default false,
  position integer not null default 0,
  constraint shop_variant_slug_key unique (item_id, slug)
);

-- What an event's people may do with their orders.
create table shop_rules (
  event_id uuid primary key references shop_event,
  hold_minutes integer not null check (hold_minutes between 1 and 1440),
  -- Until when people may cancel what they have not picked up, and how much of their money then comes back, in per cent.
  cancel_until timestamptz,
  refund_percent integer not null check (refund_percent between 0 and 100)
);

create table shop_order (
  id uuid primary key default uuidv7(),
  event_id uuid not null references shop_event,
  -- Null for what is sold at a counter to who gives none.
  email text,
  locale text not null,
  -- Opens the order: known to who made it.
  code text not null,
  -- What the QR code says, which a counter scans.
  pickup_code text not null,
  state text not null check (state in ('held', 'confirmed', 'expired', 'cancelled')),
  currency text not null,
  -- Where its pages are.
  origin text not null,
  -- When its pieces go back, if nothing is paid until then.
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  constraint shop_order_pickup_code_key unique (pickup_code),
  constraint shop_order_expiry check ((state = 'held') = (expires_at is not null))
);
create index shop_order_event_id on shop_order (event_id, id);
create index shop_order_email on shop_order (event_id, lower(email));
create index shop_order_held on shop_order (expires_at) where state = 'held';

-- Pieces of one variant, with the same options. What it was called and cost then stays in its dues.
create table shop_line (
  id uuid primary key default uuidv7(),
  order_id uuid not null references shop_order,
  item_id uuid not null references shop_item,
  variant_id uuid not null references shop_variant,
  name text not null,
  options jsonb,
  quantity integer not null check (quantity > 0),
  handed integer not null default 0 check (handed >= 0),
  cancelled integer not null default 0 check (cancelled >= 0),
  returned integer not null default 0 check (returned >= 0),
  -- The last word on a piece that is handed over twice, whatever two counters do.
  constraint shop_line_pieces check (handed + cancelled <= quantity),
  constraint shop_line_returned check (returned <= handed)
);
create index shop_line_order_id on shop_line (order_id);
create index shop_line_item_id on shop_line (item_id);

-- What waits for its buyer, and what was handed over: pending -> validated (a counter has it) -> fulfilled | cancelled.
create table shop_pickup (
  id uuid primary key default uuidv7(),
  order_id uuid not null references shop_order,
  state text not null check (state in ('pending', 'validated', 'fulfilled', 'cancelled')),
  -- Which counter has it.
  counter text,
  -- What was handed over: line and pieces.
  pieces jsonb not null default '[]',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  actor text,
  constraint shop_pickup_counter check ((state = 'validated') <= (counter is not null))
);
-- One at a time: of two counters with one code the second is told where the first is.
create unique index shop_pickup_open on shop_pickup (order_id) where state in ('pending', 'validated');

-- include: sales
-- include: proofs
-- include: accounts
-- include: audit
-- include: idempotency
-- include: inbox
