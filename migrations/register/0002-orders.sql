-- How many of something there are and how many are taken: a level's places, an item's pieces, an option's. Counted in
-- parts, so that a rush does not queue at one row (measured: 1,900 holds a second with one, 4,900 with sixteen).
create table register_stock (
  -- `level:<id>`, `item:<id>`, `option:<form>/<field>/<option>`
  pool text not null,
  part smallint not null,
  -- Null for no limit.
  capacity integer check (capacity >= 0),
  taken integer not null default 0 check (taken >= 0),
  primary key (pool, part),
  -- The last word on overselling, whatever the code does.
  constraint register_stock_capacity check (taken <= capacity)
);
insert into register_stock (pool, part, capacity, taken) select 'level:' || id, 0, capacity, taken from register_level;
-- Takes the check on capacity with it.
alter table register_level drop column taken;
-- Items that come with the level, one of each.
alter table register_level add column includes uuid[] not null default '{}';

-- Merchandise beside a level.
create table register_item (
  id uuid primary key default uuidv7(),
  event_id uuid not null references register_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  price integer not null default 0 check (price >= 0),
  capacity integer check (capacity >= 0),
  -- Of one person.
  most integer not null default 10 check (most > 0),
  -- What is chosen with it, as a form's definition; null for nothing.
  options jsonb,
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  visibility text not null default 'public' check (visibility in ('public', 'hidden', 'closed')),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  constraint register_item_slug_key unique (event_id, slug)
);

-- What an event's people may do with their orders.
create table register_rules (
  event_id uuid primary key references register_event,
  hold_minutes integer not null default 30 check (hold_minutes between 1 and 1440),
  most_people integer not null default 10 check (most_people between 1 and 100),
  -- Until when people may cancel by themselves, and how much of their money then comes back, in per cent.
  cancel_until timestamptz,
  refund_percent integer not null default 100 check (refund_percent between 0 and 100)
);

-- One checkout of one person, or of a family.
create table register_order (
  id uuid primary key default uuidv7(),
  event_id uuid not null references register_event,
  email text not null,
  locale text not null,
  -- Opens the order: known to who made it.
  code text not null,
  state text not null check (state in ('held', 'confirmed', 'expired', 'cancelled')),
  currency text not null,
  -- Where its pages are: `https://furrydelphia.example`, `https://manage.example/e/2027`.
  origin text not null,
  -- When its places go back, if nothing is paid until then.
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  constraint register_order_expiry check ((state = 'held') = (expires_at is not null))
);
create index register_order_event_id on register_order (event_id, id);
create index register_order_held on register_order (expires_at) where state = 'held';

alter table register_registration add column order_id uuid references register_order;
alter table register_registration drop constraint register_registration_state_check;
alter table register_registration add constraint register_registration_state_check
  check (state in ('held', 'registered', 'expired', 'cancelled'));
create index register_registration_order_id on register_registration (order_id);
-- Who registered before there were orders has one of their own.
insert into register_order (id, event_id, email, locale, code, state, currency, origin, created_at)
  select id, event_id, email, 'en', code, case state when 'cancelled' then 'cancelled' else 'confirmed' end,
    snapshot ->> 'currency', '', created_at
  from register_registration;
update register_registration set order_id = id;
alter table register_registration alter column order_id set not null;

-- What is owed, line by line: only added to. A correction is another line.
create table register_due (
  id uuid primary key default uuidv7(),
  order_id uuid not null references register_order,
  registration_id uuid references register_registration,
  kind text not null check (kind in ('level', 'item', 'option', 'correction', 'cancellation')),
  name text not null,
  quantity integer not null check (quantity > 0),
  -- Minor units of the order's currency.
  unit_amount integer not null,
  item_id uuid,
  -- What was chosen with an item.
  options jsonb,
  -- The stock that it took; goes back when its registration does not stay.
  pools text[] not null default '{}',
  reason text,
  actor text not null,
  created_at timestamptz not null default now()
);
create index register_due_order_id on register_due (order_id);
insert into register_due (order_id, registration_id, kind, name, quantity, unit_amount, pools, actor)
  select id, id, 'level', snapshot -> 'level' ->> 'name', 1, 0, array['level:' || level_id], 'system'
  from register_registration;

-- The money that moved, as payments told it; also for an order that is unknown here.
create table register_entry (
  id uuid primary key,
  order_id uuid not null,
  kind text not null,
  amount integer not null,
  currency text not null,
  provider text not null,
  at timestamptz not null
);
create index register_entry_order_id on register_entry (order_id);

-- Money that payments was asked to give back.
create table register_refund (
  id uuid primary key default uuidv7(),
  order_id uuid not null references register_order,
  amount integer not null check (amount > 0),
  reason text not null,
  actor text not null,
  created_at timestamptz not null default now()
);
create index register_refund_order_id on register_refund (order_id);

-- include: forms
