-- What organisers ask. The draft is edited; a version, once published, never changes.
create table {domain}_form (
  id uuid primary key default uuidv7(),
  event_id uuid not null references {domain}_event,
  key text not null,
  draft jsonb not null,
  -- The version that is asked now; null while there is none.
  published integer,
  constraint {domain}_form_key unique (event_id, key)
);

create table {domain}_form_version (
  form_id uuid not null references {domain}_form,
  version integer not null check (version > 0),
  definition jsonb not null,
  at timestamptz not null default now(),
  actor text not null,
  primary key (form_id, version)
);
revoke update, delete on {domain}_form_version from {role};

-- Answers, with the version that they answer.
create table {domain}_submission (
  id uuid primary key default uuidv7(),
  form_id uuid not null,
  version integer not null,
  -- What it was asked for, of the domain's own: a registration.
  reference uuid not null,
  answers jsonb not null,
  -- The moment of each consent, by the server's clock.
  signed jsonb not null,
  at timestamptz not null default now(),
  actor text not null,
  foreign key (form_id, version) references {domain}_form_version,
  constraint {domain}_submission_reference unique (reference, form_id)
);
create index {domain}_submission_version on {domain}_submission (form_id, version);
