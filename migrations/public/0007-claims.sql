-- Anybody may claim a host; it is whose proof is found first.
alter table public.custom_domains drop constraint custom_domains_host_key;
alter table public.custom_domains add constraint custom_domains_claim_key unique (host, tenant_id);
create unique index custom_domains_host_active on public.custom_domains (host) where status = 'active';
