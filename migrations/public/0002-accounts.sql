-- Who people are, in every convention: one identity each. Secrets are kept as hashes, or sealed for their row.
create table public.accounts_user (
  id uuid primary key default uuidv7(),
  email text not null,
  name text not null,
  locale text not null,
  -- Argon2id as a PHC string; nobody has to have one.
  password text,
  -- Sealed; the pending one becomes the other when its first code is right.
  totp text,
  totp_pending text,
  -- The last period of 30 s whose code was taken: none is taken twice.
  totp_period bigint not null default 0,
  recovery_codes bytea[] not null default '{}',
  -- A code by mail is asked for after the password.
  mail_factor boolean not null default false,
  -- Runs the platform.
  staff boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index accounts_user_email on public.accounts_user (lower(email));

create table public.accounts_passkey (
  -- The credential's id, in base64url.
  id text primary key,
  user_id uuid not null references public.accounts_user on delete cascade,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index accounts_passkey_user on public.accounts_passkey (user_id);

-- One for each host that a browser is signed in at; those of conventions stand on the one of the platform's host.
create table public.accounts_session (
  id uuid primary key default uuidv7(),
  user_id uuid not null references public.accounts_user on delete cascade,
  parent_id uuid references public.accounts_session on delete cascade,
  host text not null,
  tenant_id uuid,
  -- SHA-256 of the cookie; of the one that is to replace it, and has not come back yet; of the one that it replaced.
  hash bytea not null unique,
  next_hash bytea unique,
  before_hash bytea unique,
  renewed_at timestamptz not null default now(),
  -- How it was proven who it is: password, totp, passkey, …
  methods text[] not null,
  agent text not null,
  network text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index accounts_session_user on public.accounts_session (user_id);
create index accounts_session_parent on public.accounts_session (parent_id);

-- Where somebody has signed in before: no alert from there, and no waiting because of others' wrong passwords.
create table public.accounts_browser (
  hash bytea not null,
  user_id uuid not null references public.accounts_user on delete cascade,
  seen_at timestamptz not null default now(),
  primary key (user_id, hash)
);

-- What somebody has been sent, or has half done, and must come back with.
create table public.accounts_proof (
  id uuid primary key default uuidv7(),
  purpose text not null check (purpose in ('sign-up', 'link', 'reset', 'address', 'second-factor', 'passkey')),
  hash bytea not null unique,
  user_id uuid references public.accounts_user on delete cascade,
  email text,
  data jsonb not null,
  -- SHA-256 of the id and a code of six digits, and how often another was given.
  code_hash bytea,
  tries integer not null default 0,
  expires_at timestamptz not null
);
create index accounts_proof_expiry on public.accounts_proof (expires_at);

-- How often something was tried. What a crash forgets is forgiven.
create unlogged table public.accounts_attempt (
  key text primary key,
  count integer not null,
  resets_at timestamptz not null
);

-- Mail of the platform itself, until it is sent. What it says is sealed.
create table public.accounts_mail (
  id uuid primary key default uuidv7(),
  email text not null,
  template text not null,
  locale text not null,
  data text not null,
  due_at timestamptz not null default now(),
  failures integer not null default 0
);
create index accounts_mail_due on public.accounts_mail (due_at);

-- A convention's applications that sign people in.
create table public.accounts_client (
  id uuid primary key default uuidv7(),
  tenant_id uuid not null references public.tenants,
  name text not null,
  redirect_uris text[] not null,
  -- Sealed; an application that cannot keep one has none.
  secret text,
  created_at timestamptz not null default now()
);
create index accounts_client_tenant on public.accounts_client (tenant_id);

-- What the OpenID provider keeps: codes, tokens, grants, its view of a browser's session.
create table public.accounts_oidc (
  model text not null,
  -- SHA-256 of the code or token.
  hash bytea not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  session_id uuid references public.accounts_session on delete cascade,
  expires_at timestamptz,
  consumed_at timestamptz,
  primary key (model, hash)
);
create index accounts_oidc_uid on public.accounts_oidc (uid) where uid is not null;
create index accounts_oidc_grant on public.accounts_oidc (grant_id) where grant_id is not null;
create index accounts_oidc_session on public.accounts_oidc (session_id) where session_id is not null;
create index accounts_oidc_expiry on public.accounts_oidc (expires_at);

-- What the provider signs with, sealed.
create table public.accounts_key (
  id uuid primary key default uuidv7(),
  sealed text not null,
  created_at timestamptz not null default now()
);

create table public.accounts_audit (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  target uuid not null,
  before jsonb,
  after jsonb
);

grant select, insert, update, delete on public.accounts_user, public.accounts_passkey, public.accounts_session,
  public.accounts_browser, public.accounts_proof, public.accounts_attempt, public.accounts_mail, public.accounts_client,
  public.accounts_oidc, public.accounts_key to midsummer_accounts;
grant select, insert on public.accounts_audit to midsummer_accounts;
