-- OpenID providers that a convention accepts sign-ins from, at its own hosts alone.
create table public.accounts_outside (
  id uuid primary key default uuidv7(),
  tenant_id uuid not null references public.tenants,
  name text not null,
  issuer text not null,
  client_id text not null,
  -- Sealed.
  secret text not null,
  created_at timestamptz not null default now()
);
create index accounts_outside_tenant on public.accounts_outside (tenant_id);

-- Who somebody is there, by their own word: nobody is taken for another because a provider names an address.
create table public.accounts_identity (
  outside_id uuid not null references public.accounts_outside on delete cascade,
  subject text not null,
  user_id uuid not null references public.accounts_user on delete cascade,
  created_at timestamptz not null default now(),
  primary key (outside_id, subject)
);
create index accounts_identity_user on public.accounts_identity (user_id);

grant select, insert, update, delete on public.accounts_outside, public.accounts_identity to midsummer_accounts;
