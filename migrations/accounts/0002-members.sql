-- Whoever signs in at a convention is known there; one of its people they are by their first act: registering, applying,
-- accepting an invitation.
alter table accounts_membership alter column joined_at drop not null, alter column joined_at drop default;

-- Addresses that have acted here, of whom nobody has signed in yet.
create table accounts_act (
  email text primary key check (email = lower(email)),
  at timestamptz not null default now()
);

-- What a convention, or one of its events, asks of those who work for it.
create table accounts_rules (
  event_id uuid references accounts_event,
  second_factor boolean not null,
  constraint accounts_rules_key unique nulls not distinct (event_id)
);
