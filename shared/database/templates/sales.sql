-- How many of something there are and how many are taken: a level's places, an item's pieces, an option's. Counted in
-- parts, so that a rush does not queue at one row (measured: 1,900 holds a second with one, 4,900 with sixteen).
create table {domain}_stock (
  -- `level:<id>`, `item:<id>`, `option:<form or item>/<stock>`
  pool text not null,
  part smallint not null,
  -- Null for no limit.
  capacity integer check (capacity >= 0),
  taken integer not null default 0 check (taken >= 0),
  primary key (pool, part),
  -- The last word on overselling, whatever the code does.
  constraint {domain}_stock_capacity check (taken <= capacity)
);

-- What is owed, line by line: only added to. A correction is another line.
create table {domain}_due (
  id uuid primary key default uuidv7(),
  -- What is paid as one.
  order_id uuid not null,
  -- Whom or what in it the line is for; null for the whole.
  part_id uuid,
  -- `level`, `item`, `option`, `table`, `correction`, `cancellation`, …
  kind text not null,
  name text not null,
  quantity integer not null check (quantity > 0),
  -- Minor units of the order's currency.
  unit_amount integer not null,
  item_id uuid,
  -- What was chosen with it.
  options jsonb,
  -- The stock that it took; goes back when its part does not stay.
  pools text[] not null default '{}',
  reason text,
  actor text not null,
  created_at timestamptz not null default now()
);
create index {domain}_due_order_id on {domain}_due (order_id);

-- The money that moved, as payments told it; also for an order that is unknown here.
create table {domain}_entry (
  id uuid primary key,
  order_id uuid not null,
  kind text not null,
  amount integer not null,
  currency text not null,
  provider text not null,
  at timestamptz not null
);
create index {domain}_entry_order_id on {domain}_entry (order_id);

-- Money that payments was asked to give back.
create table {domain}_refund (
  id uuid primary key default uuidv7(),
  order_id uuid not null,
  amount integer not null check (amount > 0),
  reason text not null,
  actor text not null,
  created_at timestamptz not null default now()
);
create index {domain}_refund_order_id on {domain}_refund (order_id);
revoke update, delete on {domain}_due, {domain}_entry, {domain}_refund from {role};
