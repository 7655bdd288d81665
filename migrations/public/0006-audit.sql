-- What of the shared audit is a convention's own, its applications and its ways to sign in, is read there too.
alter table public.accounts_audit add column tenant_id uuid;
update public.accounts_audit e set tenant_id = (made.after ->> 'tenant')::uuid
  from public.accounts_audit made
  where made.target = e.target and made.action in ('client.created', 'outside.added') and e.action ~ '^(client|outside)\.';
create index accounts_audit_tenant on public.accounts_audit (tenant_id, id) where tenant_id is not null;

alter table public.accounts_audit enable row level security;
create policy own on public.accounts_audit to midsummer_accounts using (true) with check (true);
create policy tenant on public.accounts_audit for select to midsummer_tenants using (
  current_user = 't_' || right(replace(tenant_id::text, '-', ''), 12) || '_accounts');
grant select on public.accounts_audit to midsummer_tenants;
