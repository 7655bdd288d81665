-- When a schema that failed is tried again by itself: later after each failure. Admin shows it, and forgets it when
-- somebody has a birth tried again at once.
alter table platform.failures add column next_at timestamptz not null default now();
grant select, delete on platform.failures to midsummer_admin;
