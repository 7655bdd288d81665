create table public.tenants (
  id uuid primary key default uuidv7(),
  slug text not null,
  name text not null,
  -- Chosen at birth, never changed, never used again: the row of a deleted tenant stays for that.
  schema_name text not null,
  status text not null default 'provisioning'
    check (status in ('provisioning', 'active', 'failed', 'suspended', 'deleting', 'deleted')),
  reason text,
  time_zone text not null,
  currency text not null,
  locale text not null,
  modules text[] not null,
  sandbox boolean not null default false,
  placement text not null default 'main',
  owner_email text not null,
  created_at timestamptz not null default now(),
  -- When a deleted tenant's data goes for good.
  delete_after timestamptz
);
create unique index tenants_schema_name on public.tenants (lower(schema_name));
create unique index tenants_slug on public.tenants (lower(slug)) where status <> 'deleted';

create table public.tenant_modules (
  tenant_id uuid not null references public.tenants,
  module text not null,
  state text not null default 'waiting' check (state in ('waiting', 'ready', 'failed')),
  version integer,
  reason text,
  attempts integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, module)
);

-- The directory of events: which exist, for hosts and paths. All else about them is the event service's.
create table public.events (
  id uuid primary key,
  tenant_id uuid not null references public.tenants,
  slug text not null,
  name text not null,
  is_default boolean not null default false,
  unique (tenant_id, slug)
);
create unique index events_default on public.events (tenant_id) where is_default;

create table public.domains (
  host text primary key,
  tenant_id uuid not null references public.tenants,
  mode text not null check (mode in ('event', 'tenant')),
  -- The event that the host serves; without one it is the tenant's default event.
  event_id uuid references public.events,
  is_primary boolean not null default false check (mode = 'event' or not is_primary)
);
create unique index domains_primary on public.domains (tenant_id) where is_primary;

create table public.custom_domains (
  id uuid primary key default uuidv7(),
  host text not null unique,
  tenant_id uuid not null references public.tenants,
  event_id uuid not null references public.events,
  status text not null default 'pending'
    check (status in ('pending', 'dns_verified', 'certificate_issued', 'active', 'failed')),
  reason text,
  token text not null,
  checked_at timestamptz,
  created_at timestamptz not null default now()
);

create table public.api_tokens (
  id uuid primary key default uuidv7(),
  -- Without a tenant it is the platform's own.
  tenant_id uuid references public.tenants,
  name text not null,
  hash bytea not null unique,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create index api_tokens_tenant on public.api_tokens (tenant_id);

create table public.audit (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  target uuid not null,
  before jsonb,
  after jsonb
);

grant select on public.tenants, public.domains, public.custom_domains, public.events to midsummer_services;
grant select on public.api_tokens to midsummer_gateway;
grant select, insert, update, delete on public.tenants, public.tenant_modules, public.domains, public.custom_domains,
  public.events, public.api_tokens to midsummer_admin;
grant select, insert on public.audit to midsummer_admin;
