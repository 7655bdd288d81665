-- What lives on this cluster. The provisioner writes it; every service's migrator looks here for what it has to make.
create table platform.schemas (
  tenant_id uuid primary key,
  schema_name text not null unique,
  modules text[] not null,
  -- What the tenant was born with: seeds each module's defaults, whenever that module comes.
  birth jsonb not null,
  created_at timestamptz not null default now()
);

-- Which file has run in which schema; written in the transaction of the change itself.
create table platform.ledger (
  schema_name text not null,
  domain text not null,
  version integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now(),
  primary key (schema_name, domain, version)
);

-- Where a migration failed, and why; gone when it has succeeded.
create table platform.failures (
  schema_name text not null,
  domain text not null,
  reason text not null,
  attempts integer not null default 1,
  at timestamptz not null default now(),
  primary key (schema_name, domain)
);

create table platform.outbox (
  id uuid primary key default uuidv7(),
  -- Feeds are read in the order (xid, position), below the oldest transaction that still runs: a commit that comes
  -- late never slips in behind a reader.
  xid xid8 not null default pg_current_xact_id(),
  position bigint generated always as identity,
  domain text not null,
  tenant_id uuid not null,
  subject text not null,
  data jsonb not null,
  at timestamptz not null default clock_timestamp(),
  published_at timestamptz
);
create index outbox_waiting on platform.outbox (domain, position) where published_at is null;
create index outbox_feed on platform.outbox (domain, xid, position);

-- A row is written only for the tenant of the current role, or by the domain's own logins.
create function platform.is_mine(domain text) returns boolean language sql stable
  return current_user in ('midsummer_' || domain, 'midsummer_' || domain || '_migrate');
alter table platform.outbox enable row level security;
create policy write on platform.outbox for insert with check (
  current_user = 't_' || right(replace(tenant_id::text, '-', ''), 12) || '_' || domain or platform.is_mine(domain));
create policy read on platform.outbox for select using (platform.is_mine(domain));
create policy mark on platform.outbox for update using (platform.is_mine(domain));
create policy clear on platform.outbox for delete using (platform.is_mine(domain));

-- How far a consumer has read a publisher's feed.
create table platform.cursors (
  domain text not null,
  publisher text not null,
  xid xid8 not null,
  position bigint not null,
  primary key (domain, publisher)
);

-- Messages about tenants, handled outside any tenant's schema.
create table platform.inbox (
  domain text not null,
  message_id uuid not null,
  handled_at timestamptz not null default now(),
  primary key (domain, message_id)
);

-- What could not be handled, whoever looks at it: an unknown tenant, a broken contract.
create table platform.dead_letters (
  domain text not null,
  message_id text not null,
  subject text not null,
  payload jsonb not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (domain, message_id)
);

grant select on platform.schemas, platform.ledger to midsummer_services, midsummer_migrators;
grant select, insert, update, delete on platform.ledger, platform.failures to midsummer_migrators;
grant insert on platform.outbox to midsummer_tenants;
grant select, insert, update, delete on platform.outbox, platform.cursors, platform.inbox to midsummer_services, midsummer_migrators;
grant insert, select, update on platform.dead_letters to midsummer_services, midsummer_migrators;
