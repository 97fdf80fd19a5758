create schema identity;

-- Names this database in the issuer of its tokens. A database made anew counts its accounts from 1 again:
-- a token of the former one, signed with the same key, must not open the account that now has its number.
create table identity.deployment (
  id uuid not null default gen_random_uuid(),
  only_row boolean primary key default true check (only_row)
);
insert into identity.deployment default values;

create table identity.accounts (
  id integer generated always as identity primary key,
  realm text not null check (char_length(realm) between 1 and 50),
  email text not null check (char_length(email) between 1 and 320),
  password_hash text check (password_hash ~ '^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$'),
  role text not null check (char_length(role) between 1 and 50),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  -- Counts the changes that matter to tokens already out (role, disabled), so that a node that hears of
  -- two of them in the wrong order keeps the later one. 0: never changed.
  version integer not null default 0
);
create unique index accounts_email_once_per_realm on identity.accounts (realm, lower(email));
create index accounts_changed on identity.accounts (id) where version > 0;

-- One row per login. No token of a session is valid after expires_at.
create table identity.sessions (
  id bigint generated always as identity primary key,
  account_id integer not null references identity.accounts on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null check (expires_at > created_at),
  revoked_at timestamptz
);
create index sessions_account on identity.sessions (account_id);
create index sessions_expiry on identity.sessions (expires_at);
create index sessions_revoked on identity.sessions (expires_at) where revoked_at is not null;

create table identity.refresh_tokens (
  -- SHA-256 of the token.
  hash bytea primary key check (octet_length(hash) = 32),
  session_id bigint not null references identity.sessions on delete cascade,
  expires_at timestamptz not null,
  -- Spent tokens stay until they expire: one that comes again was copied.
  spent_at timestamptz
);
create index refresh_tokens_expiry on identity.refresh_tokens (expires_at);
create index refresh_tokens_session on identity.refresh_tokens (session_id);
create unique index refresh_tokens_one_unspent_per_session
  on identity.refresh_tokens (session_id) where spent_at is null;

-- What was deleted while tokens of it were still valid.
create table identity.tombstones (
  kind text not null check (kind in ('account', 'session')),
  id bigint not null,
  expires_at timestamptz not null,
  primary key (kind, id)
);
create index tombstones_expiry on identity.tombstones (expires_at);

create table identity.one_time_tokens (
  -- SHA-256 of the token. Using a token deletes its row.
  hash bytea primary key check (octet_length(hash) = 32),
  account_id integer not null references identity.accounts on delete cascade,
  purpose text not null,
  expires_at timestamptz not null
);
create index one_time_tokens_account on identity.one_time_tokens (account_id);
create index one_time_tokens_expiry on identity.one_time_tokens (expires_at);

-- The nodes keep in memory what is revoked and listen on the channel "identity" for the rest. Triggers speak
-- there, so that a change made by hand is heard too.

create function identity.tell_session(session_id bigint, until timestamptz) returns void
language sql as $$
  select pg_notify('identity', json_build_object(
    'session', session_id, 'until', extract(epoch from until))::text)
$$;

create function identity.tell_account(account_id integer, version integer, gone boolean, role text, until timestamptz)
returns void language sql as $$
  select pg_notify('identity', json_build_object(
    'account', account_id, 'version', version, 'gone', gone, 'role', role,
    'until', extract(epoch from until))::text)
$$;

create function identity.account_will_change() returns trigger language plpgsql as $$
begin
  if new.id <> old.id or new.realm <> old.realm then
    raise exception 'an account keeps its id and realm: tokens name them' using errcode = 'restrict_violation';
  end if;
  if new.role <> old.role or new.disabled_at is distinct from old.disabled_at then
    new.version := old.version + 1;
  end if;
  return new;
end $$;
create trigger account_will_change before update on identity.accounts
  for each row execute function identity.account_will_change();

create function identity.account_changed() returns trigger language plpgsql as $$
begin
  if new.disabled_at is not null then
    update identity.sessions set revoked_at = now()
    where account_id = new.id and revoked_at is null and expires_at > now();
  end if;
  perform identity.tell_account(new.id, new.version, new.disabled_at is not null, new.role,
    (select coalesce(max(expires_at), now()) from identity.sessions where account_id = new.id));
  return null;
end $$;
create trigger account_changed after update on identity.accounts
  for each row when (new.version <> old.version) execute function identity.account_changed();

create function identity.account_will_go() returns trigger language plpgsql as $$
declare
  until timestamptz := (select max(expires_at) from identity.sessions where account_id = old.id);
begin
  if until is not null then
    insert into identity.tombstones (kind, id, expires_at) values ('account', old.id, until);
    perform identity.tell_account(old.id, 2147483647, true, old.role, until);
  end if;
  return old;
end $$;
create trigger account_will_go before delete on identity.accounts
  for each row execute function identity.account_will_go();

create function identity.session_revoked() returns trigger language plpgsql as $$
begin
  if new.revoked_at is null then
    raise exception 'a revoked session stays revoked' using errcode = 'restrict_violation';
  end if;
  perform identity.tell_session(new.id, new.expires_at);
  return null;
end $$;
create trigger session_revoked after update on identity.sessions
  for each row when (new.revoked_at is distinct from old.revoked_at) execute function identity.session_revoked();

-- A session deleted by hand is a revoked one. Sessions that go with their account are covered by its tombstone.
create function identity.session_gone() returns trigger language plpgsql as $$
begin
  insert into identity.tombstones (kind, id, expires_at) values ('session', old.id, old.expires_at);
  perform identity.tell_session(old.id, old.expires_at);
  return null;
end $$;
create trigger session_gone after delete on identity.sessions
  for each row when (pg_trigger_depth() = 0 and old.expires_at > now() - interval '5 minutes')
  execute function identity.session_gone();
