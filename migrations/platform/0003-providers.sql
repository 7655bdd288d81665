-- Who takes what leaves the system, how fast, and whether they take anything now; shared by all processes of a domain.
create table platform.providers (
  domain text not null,
  name text not null,
  -- When the next would be due if each kept its distance from the one before.
  next_at timestamptz not null default now(),
  -- Refusals in a row, of whatever was tried.
  refusals integer not null default 0,
  rests_until timestamptz not null default '-infinity',
  primary key (domain, name)
);
alter table platform.providers enable row level security;
create policy own on platform.providers using (platform.is_mine(domain));
grant select, insert, update on platform.providers to midsummer_services;
