-- include: events

-- The keys of one event at one provider. Another key of the same account changes its row; a key of another account is
-- another row, and the old one stays for what was paid there: its refunds, its disputes, money that comes late.
create table payments_account (
  id uuid primary key default uuidv7(),
  event_id uuid not null references payments_event,
  provider text not null,
  live boolean not null,
  -- Both sealed, see src/secrets.ts.
  key text not null,
  webhook_secret text,
  -- The last characters of the key, so that people can tell one from another.
  hint text not null,
  -- Takes new checkouts.
  active boolean not null default true,
  -- What was wrong when it was last used or tested; null when all was well.
  fault text,
  -- Why the provider does not tell us by itself; null when it does.
  webhook_fault text,
  checked_at timestamptz not null default now(),
  created_at timestamptz not null default now()
);
create index payments_account_event on payments_account (event_id);
create unique index payments_account_active on payments_account (event_id) where active;

-- Somebody is to pay: one hosted checkout. Its id is the key that keeps the provider from making it twice.
create table payments_attempt (
  id uuid primary key default uuidv7(),
  event_id uuid not null references payments_event,
  account_id uuid not null references payments_account,
  domain text not null,
  reference uuid not null,
  -- Whose it is, until the provider has been told.
  email text not null,
  locale text not null,
  currency text not null,
  lines jsonb not null,
  -- Minor units.
  total bigint not null check (total > 0),
  return_url text not null,
  -- new: written down, and perhaps made at the provider; open: made there.
  state text not null default 'new' check (state in ('new', 'open', 'paid', 'declined', 'expired')),
  checkout_ref text,
  url text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint payments_attempt_checkout_ref_key unique (account_id, checkout_ref)
);
-- One at a time for each thing that is sold, whoever asks at once.
create unique index payments_attempt_open on payments_attempt (domain, reference) where state in ('new', 'open');
create index payments_attempt_reference on payments_attempt (domain, reference);
create index payments_attempt_expires_at on payments_attempt (expires_at) where state in ('new', 'open');

-- The ledger: every movement of money, once, as the provider or a cash drawer tells it. It is only ever added to.
create table payments_entry (
  id uuid primary key default uuidv7(),
  event_id uuid not null references payments_event,
  -- Without one it is cash.
  account_id uuid references payments_account,
  provider text not null,
  live boolean not null,
  kind text not null check (kind in ('payment', 'refund', 'dispute', 'dispute-won')),
  -- What it is for; without one it is money that nobody here expected.
  domain text,
  reference uuid check ((domain is null) = (reference is null)),
  attempt_id uuid references payments_attempt,
  -- Minor units, signed.
  amount bigint not null check (amount <> 0),
  currency text not null,
  -- The payment that it is part of, and the movement itself, as the provider names them.
  payment_ref text not null,
  movement_ref text not null,
  -- What is odd about it: unknown, amount, currency, late.
  remark text check (remark in ('unknown', 'amount', 'currency', 'late')),
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  -- What makes settling twice impossible, whatever the code does.
  constraint payments_entry_movement_key unique nulls not distinct (account_id, kind, movement_ref)
);
create index payments_entry_reference on payments_entry (domain, reference);
create index payments_entry_payment_ref on payments_entry (payment_ref);
create index payments_entry_event on payments_entry (event_id, id);

-- What unexpected money turned out to be for. Its entries stay as they are.
create table payments_assignment (
  entry_id uuid primary key references payments_entry,
  domain text not null,
  reference uuid not null,
  actor text not null,
  at timestamptz not null default now()
);

-- Money on its way back, against one payment. What was asked for at once shares `wanted`.
create table payments_refund (
  id uuid primary key default uuidv7(),
  wanted uuid not null,
  event_id uuid not null references payments_event,
  domain text,
  reference uuid,
  -- The payment that it is taken from; without one there was none left, and `fault` says so.
  payment_id uuid references payments_entry,
  amount bigint not null check (amount > 0),
  currency text not null,
  reason text not null,
  asked_by text not null,
  -- desk: paid in cash, so it goes back over a desk; wanted: to be asked of the provider; asked: under way there.
  state text not null check (state in ('desk', 'wanted', 'asked', 'done', 'failed')),
  fault text,
  -- Counts what the provider refused or gave back: each time it is asked anew, by a new key.
  round integer not null default 1,
  tries integer not null default 0,
  due_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint payments_refund_wanted_key unique nulls not distinct (wanted, payment_id)
);
create index payments_refund_reference on payments_refund (domain, reference);
create index payments_refund_payment on payments_refund (payment_id);
create index payments_refund_due on payments_refund (due_at) where state in ('wanted', 'asked');
create index payments_refund_event on payments_refund (event_id, id);

create table payments_dispute (
  id uuid primary key default uuidv7(),
  event_id uuid not null references payments_event,
  account_id uuid not null references payments_account,
  dispute_ref text not null,
  payment_ref text not null,
  amount bigint not null,
  currency text not null,
  reason text not null,
  -- open: it wants an answer, at the provider, until `answer_by`
  state text not null check (state in ('open', 'won', 'lost')),
  answer_by timestamptz,
  at timestamptz not null,
  constraint payments_dispute_ref_key unique (account_id, dispute_ref)
);

-- What providers told, without what it said: that is asked for again.
create table payments_webhook (
  id uuid primary key default uuidv7(),
  account_id uuid not null references payments_account,
  notice_ref text not null,
  kind text not null,
  checkout_ref text,
  payment_ref text,
  received_at timestamptz not null default now(),
  handled_at timestamptz,
  tries integer not null default 0,
  due_at timestamptz not null default now(),
  fault text,
  constraint payments_webhook_notice_key unique (account_id, notice_ref)
);
create index payments_webhook_handled_at on payments_webhook (handled_at);
create index payments_webhook_due on payments_webhook (due_at) where handled_at is null;

-- A box of cash at a desk, from opening to closing.
create table payments_drawer (
  id uuid primary key default uuidv7(),
  event_id uuid not null references payments_event,
  name text not null,
  currency text not null,
  opened_by text not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz
);
create unique index payments_drawer_open on payments_drawer (event_id, lower(name)) where closed_at is null;
create index payments_drawer_event on payments_drawer (event_id, id);

-- What went in and out of a drawer, and what was counted when it closed. Only ever added to.
create table payments_drawer_movement (
  id uuid primary key default uuidv7(),
  drawer_id uuid not null references payments_drawer,
  kind text not null check (kind in ('float', 'payment', 'refund', 'drop', 'difference')),
  -- Minor units, signed. The difference of the last row makes the sum what was counted.
  amount bigint not null,
  note text not null,
  actor text not null,
  at timestamptz not null default now()
);
create index payments_drawer_movement_drawer on payments_drawer_movement (drawer_id, id);

-- A comparison of the ledger with a provider's own list: waiting, under way, or done.
create table payments_reconciliation (
  id uuid primary key default uuidv7(),
  account_id uuid not null references payments_account,
  -- How far back it looks.
  days integer not null check (days > 0),
  -- Followed by another one, later; those that people ask for are not.
  timed boolean not null,
  due_at timestamptz not null default now(),
  tries integer not null default 0,
  ended_at timestamptz,
  -- Payments that the provider listed; movements that were missing here, and are settled now.
  compared integer not null default 0,
  repaired integer not null default 0,
  fault text
);
create index payments_reconciliation_account on payments_reconciliation (account_id, id);
create index payments_reconciliation_due on payments_reconciliation (due_at) where ended_at is null;

-- A movement that stands here and that the provider does not have.
create table payments_stray (
  entry_id uuid primary key references payments_entry,
  found_at timestamptz not null default now()
);

-- include: audit
-- include: idempotency
-- include: inbox

-- Not even this service can rewrite what was recorded.
revoke update, delete on payments_entry, payments_assignment, payments_drawer_movement from {role};
