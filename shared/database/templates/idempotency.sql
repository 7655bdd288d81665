-- The answers of writes that carried an Idempotency-Key, kept 24 hours: the same key gets the same answer.
create table {domain}_idempotency (
  actor text not null,
  key text not null,
  request_hash text not null,
  status integer,
  body jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
