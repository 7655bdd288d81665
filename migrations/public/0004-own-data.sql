-- Somebody wants to have what is held about them, or wants it gone. The row outlives the account that it ends.
create table public.accounts_data_request (
  id uuid primary key default uuidv7(),
  user_id uuid references public.accounts_user on delete set null,
  kind text not null check (kind in ('export', 'erasure')),
  created_at timestamptz not null default now(),
  -- When everybody had answered.
  ended_at timestamptz
);
create index accounts_data_request_user on public.accounts_data_request (user_id);

-- Who was asked: every module of every convention.
create table public.accounts_data_asked (
  request_id uuid not null references public.accounts_data_request on delete cascade,
  tenant_id uuid not null references public.tenants,
  module text not null,
  primary key (request_id, tenant_id, module)
);

-- What they answered, in parts; sealed.
create table public.accounts_data_answer (
  request_id uuid not null,
  tenant_id uuid not null,
  module text not null,
  part integer not null,
  parts integer not null,
  things text not null,
  primary key (request_id, tenant_id, module, part),
  foreign key (request_id, tenant_id, module) references public.accounts_data_asked on delete cascade
);

-- The conventions that somebody is one of the people of, as those tell it.
create table public.accounts_belonging (
  user_id uuid not null references public.accounts_user on delete cascade,
  tenant_id uuid not null references public.tenants,
  since timestamptz not null default now(),
  primary key (user_id, tenant_id)
);

grant select, insert, update, delete on public.accounts_data_request, public.accounts_data_asked,
  public.accounts_data_answer, public.accounts_belonging to midsummer_accounts;
