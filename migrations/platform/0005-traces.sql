-- The trace that a message was announced in (W3C), for who goes on with it; none where none was under way.
alter table platform.outbox add column traceparent text;
