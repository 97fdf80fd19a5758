create schema idempotency;

-- One row per Idempotency-Key of an account for an operation: a claim while its first request runs, then the reply.
create table idempotency.replies (
  account_id integer not null references identity.accounts on delete cascade,
  -- With the API's name.
  operation text not null,
  key text not null check (char_length(key) between 1 and 255),
  -- SHA-256 of what the request asked for.
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  -- Whose the row is until it has a reply: only the request with this claim may give it one.
  claim uuid not null,
  claimed_at timestamptz not null default now(),
  -- From then on a request without a reply is taken for dead, and its key may be claimed anew.
  lease_until timestamptz not null check (lease_until > claimed_at),
  expires_at timestamptz not null check (expires_at >= lease_until),
  status smallint check (status between 200 and 599),
  headers jsonb,
  body text,
  primary key (account_id, operation, key),
  check (num_nulls(status, headers, body) in (0, 3))
);
create index replies_expiry on idempotency.replies (expires_at);
