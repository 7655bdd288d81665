-- include: events
-- include: proofs
-- include: accounts
-- include: audit
-- include: forms
-- include: retention
-- include: sales

create table vendors_rules (
  event_id uuid primary key references vendors_event,
  -- How long an offer stands for who has yet to accept and pay it.
  offer_hours integer not null check (offer_hours between 1 and 2160),
  -- Whether a table that comes free is offered to the next in the waiting list by itself.
  offer_next boolean not null
);

create table vendors_type (
  id uuid primary key default uuidv7(),
  event_id uuid not null references vendors_event,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  -- The key of the form that is asked besides; null for none.
  form text,
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  most_shares integer not null check (most_shares >= 0),
  most_assistants integer not null check (most_assistants >= 0),
  visibility text not null default 'public' check (visibility in ('public', 'hidden', 'closed')),
  position integer not null default 0,
  constraint vendors_type_slug_key unique (event_id, slug)
);

-- The tables of a type; how many of them are taken stands in the stock `table:<id>`.
create table vendors_size (
  id uuid primary key default uuidv7(),
  event_id uuid not null references vendors_event,
  type_id uuid not null references vendors_type,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  -- Minor units of the event's currency.
  price integer not null check (price >= 0),
  -- Tables in all; null for no limit.
  capacity integer check (capacity >= 0),
  -- Chairs that fit behind one.
  most_chairs integer not null check (most_chairs >= 0),
  position integer not null default 0,
  constraint vendors_size_slug_key unique (type_id, slug)
);

create table vendors_application (
  id uuid primary key default uuidv7(),
  event_id uuid not null references vendors_event,
  type_id uuid not null references vendors_type,
  size_id uuid not null references vendors_size,
  state text not null check (state in ('draft', 'submitted', 'approved', 'rejected', 'waitlisted', 'archived')),
  -- Why it was decided so, as the vendor is told.
  reason text not null default '',
  -- Of the booth, as the public list says it.
  name text not null,
  description text not null,
  website text,
  -- Whether the public list names it.
  listed boolean not null,
  chairs integer not null check (chairs >= 0),
  -- What was answered so far; with the submission the answers go where every form's go.
  draft jsonb not null,
  locale text not null,
  -- Opens the application: known to its vendor alone.
  code text not null,
  -- Where its pages are.
  origin text not null,
  submitted_at timestamptz,
  -- The place in the waiting list.
  waiting_since timestamptz,
  -- Until when an offer has to be accepted and paid; null once it is.
  offer_until timestamptz,
  accepted_at timestamptz,
  -- When an offer was let go by; it is not made again by itself.
  lapsed_at timestamptz,
  -- On the floor.
  table_number text,
  checked_in_at timestamptz,
  checked_out_at timestamptz,
  created_at timestamptz not null default now(),
  constraint vendors_application_code_key unique (code),
  -- The last word on two vendors at one table.
  constraint vendors_application_table_key unique (event_id, table_number),
  constraint vendors_application_offer check (offer_until is null or state = 'approved'),
  constraint vendors_application_waiting check ((waiting_since is not null) = (state = 'waitlisted')),
  -- Who waits has no table, and does not come in.
  constraint vendors_application_floor
    check ((table_number is null and checked_in_at is null) or state in ('approved', 'archived')),
  constraint vendors_application_check_in check (checked_in_at is null or offer_until is null),
  constraint vendors_application_check_out check (checked_out_at >= checked_in_at)
);
create index vendors_application_event_id on vendors_application (event_id, id);
create index vendors_application_offer_until on vendors_application (offer_until) where offer_until is not null;
create index vendors_application_waiting_since on vendors_application (size_id, waiting_since) where state = 'waitlisted';

-- Who is behind the table: the vendor first, who shares it, who helps.
create table vendors_person (
  id uuid primary key default uuidv7(),
  event_id uuid not null references vendors_event,
  application_id uuid not null references vendors_application on delete cascade,
  kind text not null check (kind in ('vendor', 'share', 'assistant')),
  position integer not null,
  name text not null,
  email text not null,
  -- What a share sells under, for the public list.
  booth text
);
create unique index vendors_person_email_key on vendors_person (application_id, lower(email));
create index vendors_person_email on vendors_person (event_id, lower(email));

-- A jury's meeting.
create table vendors_session (
  id uuid primary key default uuidv7(),
  event_id uuid not null references vendors_event,
  name text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  -- Jurors see no names of people.
  anonymous boolean not null,
  -- What the jury looks at now.
  current_id uuid references vendors_application
);

-- What the jury looks at, in the chair's order.
create table vendors_queue (
  session_id uuid not null references vendors_session,
  application_id uuid not null references vendors_application,
  position integer not null,
  primary key (session_id, application_id)
);

create table vendors_rating (
  session_id uuid not null,
  application_id uuid not null,
  juror text not null,
  -- From 1 to 5. Who is not impartial gives none.
  score integer check (score between 1 and 5),
  comment text not null default '',
  conflict boolean not null,
  at timestamptz not null default now(),
  primary key (session_id, application_id, juror),
  foreign key (session_id, application_id) references vendors_queue,
  constraint vendors_rating_impartial check (conflict = (score is null))
);

-- What is to be done after approval, in order.
create table vendors_task (
  id uuid primary key default uuidv7(),
  event_id uuid not null references vendors_event,
  -- Null for every type.
  type_id uuid references vendors_type,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  -- `paid` and `registered` are true by themselves; `form` is answered, `self` is reported.
  kind text not null check (kind in ('paid', 'registered', 'form', 'self')),
  form text,
  -- Slugs of the tasks that come before.
  needs text[] not null default '{}',
  due_at timestamptz,
  position integer not null default 0,
  constraint vendors_task_slug_key unique (event_id, slug),
  constraint vendors_task_form check ((kind = 'form') = (form is not null))
);

create table vendors_task_done (
  application_id uuid not null references vendors_application,
  task_id uuid not null references vendors_task,
  at timestamptz not null default now(),
  actor text not null,
  primary key (application_id, task_id)
);

-- What vendor and staff write to each other.
create table vendors_message (
  id uuid primary key default uuidv7(),
  application_id uuid not null references vendors_application,
  side text not null check (side in ('vendor', 'staff')),
  actor text not null,
  body text not null,
  at timestamptz not null default now()
);
create index vendors_message_application_id on vendors_message (application_id, id);

-- Who is registered, as register tells it.
create table vendors_registration (
  id uuid primary key,
  event_id uuid not null,
  email text not null,
  registered boolean not null,
  -- The message that told it.
  told_by uuid not null
);
create index vendors_registration_email on vendors_registration (event_id, lower(email)) where registered;

-- include: idempotency
-- include: inbox
