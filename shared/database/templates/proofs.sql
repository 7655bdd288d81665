-- Somebody shows that an address is theirs: a code is mailed, its answer earns a token that acts for the address.
create table {domain}_proof (
  id uuid primary key default uuidv7(),
  event_id uuid not null references {domain}_event,
  email text not null,
  code_hash bytea not null,
  attempts integer not null default 0,
  token_hash bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint {domain}_proof_token_hash_key unique (token_hash)
);
create index {domain}_proof_email on {domain}_proof (event_id, lower(email), created_at);
