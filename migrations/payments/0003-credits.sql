-- Payments that were more than whoever sells was owed, by their word: for staff to look at. The entries stay as they are.
create table payments_credit (
  entry_id uuid primary key references payments_entry,
  at timestamptz not null default now()
);
revoke update, delete on payments_credit from {role};
