-- From where a code was asked for, until it is answered: who asks for many answers few.
alter table {domain}_proof add column network text;
create index {domain}_proof_network on {domain}_proof (network, created_at) where network is not null;
create index {domain}_proof_expires_at on {domain}_proof (expires_at);
