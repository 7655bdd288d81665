-- What staff say that unexpected money was for, until whose order it would be has answered: then it is an assignment.
create table payments_claim (
  entry_id uuid primary key references payments_entry,
  domain text not null,
  reference uuid not null,
  actor text not null,
  -- asked: there is no answer yet; unknown: there is no such order
  state text not null default 'asked' check (state in ('asked', 'unknown'))
);
