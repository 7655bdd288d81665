-- Files that people sent. The bytes lie in the store, under the tenant's schema and this id; the row comes first and
-- goes last, so that no bytes are ever there that nobody knows of.
create table {domain}_file (
  id uuid primary key default uuidv7(),
  event_id uuid not null references {domain}_event,
  -- For people to read; never part of a path.
  name text not null,
  -- By its content.
  type text not null,
  size integer not null check (size > 0),
  state text not null default 'arriving' check (state in ('arriving', 'stored', 'leaving')),
  uploader text not null,
  -- The submission that names it; null until one does, and when none does any more.
  submission_id uuid,
  -- Since when it waits for a submission to name it.
  waiting_since timestamptz not null default now()
);
create index {domain}_file_waiting on {domain}_file (waiting_since) where submission_id is null;
create index {domain}_file_submission on {domain}_file (submission_id) where submission_id is not null;
