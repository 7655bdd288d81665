-- The words of a name and its address, as they are searched by: in small letters, without accents. By a collation that knows
-- every letter, whatever the database was made with.
alter table register_registration add column words tsvector generated always as (array_to_tsvector(array_remove(
  regexp_split_to_array(
    regexp_replace(normalize(lower((name || ' ' || email) collate pg_c_utf8), nfd), '[\u0300-\u036f]', '', 'g'), '[\s-]+'),
  ''))) stored;
create index register_registration_words on register_registration using gin (words);
drop index register_registration_name;
create index register_order_email on register_order (event_id, lower(email) text_pattern_ops);
