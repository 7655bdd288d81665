-- include: events
-- include: audit
-- include: idempotency
-- include: inbox
-- include: proofs
-- include: accounts
-- include: forms
-- include: retention

-- What an event asks of its shifts; without a row the defaults hold.
create table staff_rules (
  event_id uuid primary key references staff_event,
  -- When people may sign up for shifts by themselves; null is without an end.
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  -- The pause between two shifts that do not follow each other at once, and the longest stretch of those that do.
  rest_minutes integer not null default 0 check (rest_minutes between 0 and 1440),
  longest_minutes integer not null default 480 check (longest_minutes between 1 and 2880),
  -- How long before a shift people may still withdraw by themselves, and are reminded of it.
  withdraw_minutes integer not null default 1440 check (withdraw_minutes between 0 and 43200),
  remind_minutes integer not null default 120 check (remind_minutes between 0 and 10080),
  -- What an hour is worth: at night, by the clock of the event's zone, and when setting up or tearing down.
  night_from time not null default '02:00',
  night_until time not null default '08:00',
  night_weight numeric(4, 2) not null default 2 check (night_weight between 0 and 10),
  set_up_weight numeric(4, 2) not null default 1 check (set_up_weight between 0 and 10)
);

create table staff_department (
  id uuid primary key default uuidv7(),
  event_id uuid not null references staff_event,
  parent_id uuid,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$'),
  name text not null,
  description text not null default '',
  -- The modules that it owns: its leaders hold their elevated access.
  modules text[] not null default '{}',
  position integer not null default 0,
  -- Opens its calendar: for programs that can only keep an address.
  calendar_key text not null,
  constraint staff_department_slug_key unique (event_id, slug),
  constraint staff_department_calendar_key unique (calendar_key),
  constraint staff_department_event_key unique (event_id, id),
  constraint staff_department_parent foreign key (event_id, parent_id) references staff_department (event_id, id),
  constraint staff_department_self check (parent_id <> id)
);

-- The catalogue of titles; a member may have a free one instead.
create table staff_title (
  id uuid primary key default uuidv7(),
  event_id uuid not null references staff_event,
  name text not null,
  constraint staff_title_name_key unique (event_id, name),
  constraint staff_title_event_key unique (event_id, id)
);

-- Whoever helps, or has asked to.
create table staff_person (
  id uuid primary key default uuidv7(),
  event_id uuid not null references staff_event,
  -- Once somebody is signed in with this address.
  user_id uuid,
  email text not null,
  name text not null,
  locale text not null,
  -- Where they have asked: links in mail lead there. Null for whom staff added, until they come themselves.
  origin text,
  -- What staff have seen of them: `first-aid`, `forklift`.
  skills text[] not null default '{}',
  -- Opens their own page: known to them alone.
  code text not null,
  calendar_key text not null,
  thanked_at timestamptz,
  created_at timestamptz not null default now(),
  constraint staff_person_event_key unique (event_id, id),
  constraint staff_person_user_key unique (event_id, user_id),
  constraint staff_person_code_key unique (code),
  constraint staff_person_calendar_key unique (calendar_key)
);
create unique index staff_person_email_key on staff_person (event_id, lower(email));
create index staff_person_name on staff_person (event_id, lower(name) text_pattern_ops);

create table staff_member (
  event_id uuid not null,
  department_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('leader', 'deputy', 'staff', 'volunteer')),
  title_id uuid,
  title text check (title is null or title_id is null),
  since timestamptz not null default now(),
  primary key (department_id, person_id),
  foreign key (event_id, department_id) references staff_department (event_id, id),
  foreign key (event_id, person_id) references staff_person (event_id, id),
  foreign key (event_id, title_id) references staff_title (event_id, id)
);
create index staff_member_person_id on staff_member (person_id);

-- A position that a department seeks people for.
create table staff_opening (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  department_id uuid not null,
  name text not null,
  description text not null default '',
  -- What they become.
  role text not null check (role in ('leader', 'deputy', 'staff', 'volunteer')),
  wanted integer not null default 1 check (wanted > 0),
  closes_at timestamptz,
  closed boolean not null default false,
  foreign key (event_id, department_id) references staff_department (event_id, id)
);
create index staff_opening_event_id on staff_opening (event_id);

create table staff_application (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  person_id uuid not null,
  department_id uuid not null,
  opening_id uuid references staff_opening,
  state text not null default 'submitted' check (state in ('submitted', 'accepted', 'rejected', 'withdrawn')),
  reason text not null default '',
  created_at timestamptz not null default now(),
  foreign key (event_id, department_id) references staff_department (event_id, id),
  foreign key (event_id, person_id) references staff_person (event_id, id)
);
create index staff_application_event_id on staff_application (event_id, id);
create index staff_application_person_id on staff_application (person_id);
create unique index staff_application_once on staff_application (department_id, person_id) where state = 'submitted';

-- The steps of becoming part of it, in their order: of everybody, or of one department's members.
create table staff_step (
  id uuid primary key default uuidv7(),
  event_id uuid not null references staff_event,
  department_id uuid,
  position integer not null,
  name text not null,
  description text not null default '',
  -- Whose word counts that it is done.
  told_by text not null check (told_by in ('person', 'staff')),
  foreign key (event_id, department_id) references staff_department (event_id, id)
);
create index staff_step_event_id on staff_step (event_id, position);

create table staff_step_done (
  step_id uuid not null references staff_step on delete cascade,
  person_id uuid not null references staff_person,
  at timestamptz not null default now(),
  actor text not null,
  primary key (step_id, person_id)
);
create index staff_step_done_person_id on staff_step_done (person_id);

-- Shifts that are alike on several days, by the clock of the event's zone.
create table staff_template (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  department_id uuid not null,
  name text not null,
  place text not null default '',
  description text not null default '',
  kind text not null check (kind in ('show', 'set-up')),
  sign_up text not null check (sign_up in ('self', 'bids', 'closed')),
  days date[] not null,
  starts_at time not null,
  -- Not later than the start means: on the next day.
  ends_at time not null,
  slots jsonb not null,
  foreign key (event_id, department_id) references staff_department (event_id, id)
);
create index staff_template_event_id on staff_template (event_id);

create table staff_shift (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  department_id uuid not null,
  -- Which template made it, for which day: once.
  template_id uuid references staff_template on delete set null,
  day date,
  name text not null,
  place text not null default '',
  description text not null default '',
  kind text not null check (kind in ('show', 'set-up')),
  sign_up text not null check (sign_up in ('self', 'bids', 'closed')),
  during tstzrange not null check (lower(during) < upper(during) and lower_inc(during) and not upper_inc(during)),
  cancelled boolean not null default false,
  constraint staff_shift_day unique (template_id, day),
  constraint staff_shift_during unique (id, during),
  foreign key (event_id, department_id) references staff_department (event_id, id)
);
create index staff_shift_event_id on staff_shift (event_id, lower(during));
create index staff_shift_department_id on staff_shift (department_id, lower(during));

-- Of a shift: how many of whom it needs.
create table staff_slot (
  id uuid primary key default uuidv7(),
  shift_id uuid not null,
  during tstzrange not null,
  wanted integer not null check (wanted > 0),
  skill text,
  title_id uuid references staff_title,
  constraint staff_slot_held unique (id, wanted, during),
  foreign key (shift_id, during) references staff_shift (id, during) on update cascade
);
create index staff_slot_shift_id on staff_slot (shift_id);

-- Somebody's bid for a slot, and their place in it. The slot's number of places and its time stand here too and follow
-- it, so that PostgreSQL itself says no, whatever the code does: to a place that there is not, to one place twice, and to
-- one person in two places; also when a shift is moved or a slot made smaller.
create table staff_assignment (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  slot_id uuid not null,
  wanted integer not null,
  during tstzrange not null,
  person_id uuid not null,
  state text not null check (state in ('bid', 'assigned', 'declined', 'withdrawn', 'removed', 'cancelled')),
  place integer,
  -- The rules that staff set aside for it, and why.
  lifted text[] not null default '{}',
  reason text not null default '',
  reminded_at timestamptz,
  created_at timestamptz not null default now(),
  foreign key (event_id, person_id) references staff_person (event_id, id),
  foreign key (slot_id, wanted, during) references staff_slot (id, wanted, during) on update cascade,
  check ((state = 'assigned') = (place is not null)),
  constraint staff_assignment_place check (place between 1 and wanted),
  constraint staff_assignment_one_each unique (slot_id, place),
  constraint staff_assignment_one_place exclude using gist (person_id with =, during with &&) where (state = 'assigned')
);
create unique index staff_assignment_once on staff_assignment (slot_id, person_id) where state in ('bid', 'assigned');
create index staff_assignment_person_id on staff_assignment (person_id);
create index staff_assignment_unreminded on staff_assignment (lower(during))
  where state = 'assigned' and reminded_at is null;

-- The time clock: without an end who is there now.
create table staff_clock (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  person_id uuid not null,
  assignment_id uuid references staff_assignment,
  during tstzrange not null check (lower_inc(during) and not upper_inc(during) and not isempty(during)),
  foreign key (event_id, person_id) references staff_person (event_id, id),
  constraint staff_clock_once exclude using gist (person_id with =, during with &&)
);

-- What hours earn, in weighted hours.
create table staff_reward (
  id uuid primary key default uuidv7(),
  event_id uuid not null references staff_event,
  name text not null,
  hours numeric(6, 2) not null check (hours > 0)
);
create index staff_reward_event_id on staff_reward (event_id);

-- The primary key is what makes a reward fire once, however often hours are counted.
create table staff_earned (
  reward_id uuid not null references staff_reward,
  person_id uuid not null references staff_person,
  at timestamptz not null default now(),
  handed_at timestamptz,
  primary key (reward_id, person_id)
);
create index staff_earned_person_id on staff_earned (person_id);

-- Somebody asks to go from one department to another.
create table staff_transfer (
  id uuid primary key default uuidv7(),
  event_id uuid not null,
  person_id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  state text not null default 'asked' check (state in ('asked', 'accepted', 'refused', 'withdrawn')),
  wish text not null default '',
  reason text not null default '',
  created_at timestamptz not null default now(),
  foreign key (event_id, person_id) references staff_person (event_id, id),
  foreign key (event_id, from_id) references staff_department (event_id, id),
  foreign key (event_id, to_id) references staff_department (event_id, id)
);
create unique index staff_transfer_once on staff_transfer (person_id, from_id) where state = 'asked';
create index staff_transfer_event_id on staff_transfer (event_id, id);
