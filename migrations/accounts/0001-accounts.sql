-- What people may do in a convention. Who they are is shared data; here they are known by their user's id.
-- include: events
-- include: audit
-- include: idempotency
-- include: inbox

create table accounts_membership (
  user_id uuid primary key,
  -- As they were when they last came; the address is proven.
  email text not null,
  name text not null,
  locale text not null,
  -- Everything in every module; and the programs of the convention.
  superuser boolean not null default false,
  developer boolean not null default false,
  joined_at timestamptz not null default now(),
  left_at timestamptz
);
create index accounts_membership_email on accounts_membership (lower(email) text_pattern_ops);
create index accounts_membership_name on accounts_membership (lower(name) text_pattern_ops);

-- A role, or a finer right, in one event, or in all of them.
create table accounts_role (
  user_id uuid not null references accounts_membership,
  event_id uuid references accounts_event,
  role text not null,
  given_by text not null,
  given_at timestamptz not null default now(),
  constraint accounts_role_key unique nulls not distinct (user_id, event_id, role)
);

create table accounts_invitation (
  id uuid primary key default uuidv7(),
  email text not null,
  locale text not null,
  superuser boolean not null,
  developer boolean not null,
  event_id uuid references accounts_event,
  roles text[] not null,
  -- SHA-256 of what the mail carries.
  hash bytea not null unique,
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index accounts_invitation_email on accounts_invitation (lower(email));

-- The departments as staff last told them; one that is gone stays, so that an older message cannot bring it back.
create table accounts_department (
  id uuid primary key,
  event_id uuid not null,
  parent_id uuid,
  name text not null,
  modules text[] not null,
  leaders uuid[] not null,
  deputies uuid[] not null,
  members uuid[] not null,
  gone boolean not null default false,
  told_by uuid not null
);
create index accounts_department_event on accounts_department (event_id);

-- A kiosk or a screen: paired once, with narrow scopes.
create table accounts_device (
  id uuid primary key default uuidv7(),
  name text not null,
  event_id uuid references accounts_event,
  scopes text[] not null,
  -- SHA-256 of its cookie, and the host that it is good at.
  hash bytea unique,
  host text,
  created_at timestamptz not null default now(),
  seen_at timestamptz,
  revoked_at timestamptz
);

-- A device that asks to be paired: it shows the code, and comes back with the secret.
create table accounts_pairing (
  id uuid primary key default uuidv7(),
  code text not null unique,
  hash bytea not null unique,
  device_id uuid references accounts_device,
  expires_at timestamptz not null
);

-- Somebody who runs the platform looks with another's eyes, for a reason and for a while.
create table accounts_impersonation (
  id uuid primary key default uuidv7(),
  session_id uuid not null,
  staff_id uuid not null,
  user_id uuid not null references accounts_membership,
  reason text not null,
  created_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index accounts_impersonation_session on accounts_impersonation (session_id);

-- What few may read of a person, and every reading is in the audit.
create table accounts_personnel (
  user_id uuid primary key references accounts_membership,
  legal_name text,
  birth_date date,
  phone text,
  emergency_contact text,
  medical_notes text,
  notes text,
  changed_at timestamptz not null default now()
);
