-- The members of the convention, as accounts tells them: their addresses are proven.
create table {domain}_account (
  user_id uuid primary key,
  email text not null,
  name text not null,
  locale text not null,
  -- The message that told it: one that is older changes nothing.
  told_by uuid not null
);
create index {domain}_account_email on {domain}_account (lower(email));
