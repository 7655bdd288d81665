-- include: events

-- How an event's mails look and where their answers go, as the event service tells it.
create table notifications_look (
  event_id uuid primary key,
  accent text not null,
  background text not null,
  logo text,
  contact text,
  told_by uuid not null
);

-- What leaves, and what left: asked for by other domains' messages, under ids of theirs.
create table notifications_mail (
  id uuid primary key,
  event_id uuid not null references notifications_event,
  template text not null,
  recipient text not null,
  locale text not null,
  -- Forgotten once the mail has left or is of no use: codes and names are nobody's business then.
  data jsonb not null,
  -- What leaves first has the least: a code before a letter.
  priority smallint not null,
  useful_until timestamptz,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'refused', 'failed', 'bounced', 'expired', 'cancelled')),
  -- When to try; while it is being sent, when to try again if nothing is heard of that.
  due_at timestamptz default now() check ((due_at is null) = (state not in ('waiting', 'sending'))),
  -- Times that it was taken up; names the one who may say how it went.
  attempts integer not null default 0,
  -- Times that the server took it amiss: not those when the server took nothing from anybody.
  failures integer not null default 0,
  reason text,
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create index notifications_mail_due on notifications_mail (priority, due_at) where due_at is not null;
create index notifications_mail_event_id on notifications_mail (event_id, created_at, id);
create index notifications_mail_ended_at on notifications_mail (ended_at) where ended_at is not null;
create index notifications_mail_recipient on notifications_mail (event_id, lower(recipient));

-- Addresses that refuse mail: none is sent there until staff take the mark away.
create table notifications_refused_address (
  address text primary key,
  reason text not null,
  at timestamptz not null default now()
);

-- An event's own texts, every version of them; where the newest has no text, the default is in force again.
create table notifications_template (
  event_id uuid not null references notifications_event,
  name text not null,
  locale text not null,
  version integer not null,
  subject text,
  body text check ((body is null) = (subject is null)),
  actor text not null,
  created_at timestamptz not null default now(),
  primary key (event_id, name, locale, version)
);

-- An organiser's program that is told what happens.
create table notifications_webhook (
  id uuid primary key,
  event_id uuid not null references notifications_event,
  url text not null,
  subjects text[] not null,
  -- Whom to tell when the program is given up.
  contact text not null,
  -- Sealed: what is told is signed with it.
  secret text not null,
  state text not null default 'on' check (state in ('on', 'off', 'dead')),
  -- Since when it has taken nothing.
  failing_since timestamptz,
  created_at timestamptz not null default now()
);
create index notifications_webhook_event_id on notifications_webhook (event_id, created_at);

create table notifications_delivery (
  id uuid primary key default uuidv7(),
  webhook_id uuid not null references notifications_webhook on delete cascade,
  -- The same for every try and for every program: what a program knows a double by.
  message_id uuid not null,
  subject text not null,
  payload text not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'delivered', 'failed')),
  due_at timestamptz default now() check ((due_at is null) = (state in ('delivered', 'failed'))),
  attempts integer not null default 0,
  reason text,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint notifications_delivery_message_key unique (webhook_id, message_id)
);
create index notifications_delivery_ended_at on notifications_delivery (ended_at) where ended_at is not null;
create index notifications_delivery_due on notifications_delivery (webhook_id, due_at) where due_at is not null;

-- include: audit
-- include: idempotency
-- include: inbox
