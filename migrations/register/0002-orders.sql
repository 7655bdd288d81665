-- include: sales
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

insert into register_due (order_id, part_id, kind, name, quantity, unit_amount, pools, actor)
  select id, id, 'level', snapshot -> 'level' ->> 'name', 1, 0, array['level:' || level_id], 'system'
  from register_registration;

-- include: files
-- include: forms
