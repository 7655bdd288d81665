-- When a program last came with its token, as the gateways note it now and then.
alter table public.api_tokens add column used_at timestamptz;
grant update (used_at) on public.api_tokens to midsummer_gateway;
