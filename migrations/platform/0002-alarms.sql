-- When a domain has something to do in a tenant by itself: a hold to end, a mail to send again. Rows are only added, since
-- many transactions set an alarm at once and none should wait for another; what rings is taken away in one go.
create table platform.alarms (
  id bigint generated always as identity primary key,
  domain text not null,
  tenant_id uuid not null,
  at timestamptz not null
);
create index alarms_due on platform.alarms (domain, at);

alter table platform.alarms enable row level security;
create policy write on platform.alarms for insert with check (
  current_user = 't_' || right(replace(tenant_id::text, '-', ''), 12) || '_' || domain or platform.is_mine(domain));
create policy read on platform.alarms for select using (platform.is_mine(domain));
create policy hold on platform.alarms for update using (platform.is_mine(domain));
create policy clear on platform.alarms for delete using (platform.is_mine(domain));
grant insert on platform.alarms to midsummer_tenants;
grant select, insert, update, delete on platform.alarms to midsummer_services, midsummer_migrators;
