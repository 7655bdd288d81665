-- Who changed whose data: written in the transaction of the change, and never altered. The target's id survives it.
create table {domain}_audit (
  id uuid primary key default uuidv7(),
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  target uuid not null,
  before jsonb,
  after jsonb
);
create index {domain}_audit_target on {domain}_audit (target, id);
