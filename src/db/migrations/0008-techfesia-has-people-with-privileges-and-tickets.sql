create schema techfesia;

-- Whether text is an id that cannot be guessed, as the API shows them in place of numbers.
create domain techfesia.public_id as text check (value ~ '^[A-Za-z0-9_-]{12,64}$');

-- What this API knows of an account. The e-mail address, the role and the password are identity's.
create table techfesia.people (
  account_id integer primary key references identity.accounts on delete cascade,
  public_id techfesia.public_id not null unique,
  -- As it was chosen. The two words are segments of documented paths.
  username text not null check (
    username ~ '^[A-Za-z0-9_.-]{3,30}$' and lower(username) not in ('public', 'invitations')),
  first_name text not null check (char_length(first_name) <= 100),
  last_name text not null check (char_length(last_name) <= 100),
  phone_number text check (phone_number ~ '^\+[1-9]\d{1,14}$'),
  college_name text check (char_length(college_name) <= 200 and btrim(college_name) <> ''),
  -- A picture is a file of ours or an address elsewhere, or there is none.
  picture_key text unique,
  picture_url text check (char_length(picture_url) <= 2000 and picture_url ~ '^https?://'),
  -- Somebody has shown that the account's address is theirs: by a mailed token, or by a provider's word.
  email_verified boolean not null default false,
  joined_at timestamptz not null default now(),
  last_login_at timestamptz,
  check (picture_key is null or picture_url is null)
);
-- Asha and asha must not be two people: one of them would pass for the other.
create unique index people_by_username on techfesia.people (lower(username));

-- What staff may do. Rows of an account that is no staff mean nothing.
create table techfesia.privileges (
  account_id integer not null references techfesia.people on delete cascade,
  model text not null check (model in ('user', 'event', 'firebaseUser', 'category', 'tag', 'team', 'ticket')),
  privilege text not null check (privilege in ('read', 'create', 'update', 'delete')),
  primary key (account_id, model, privilege)
);

-- Who is who at a provider.
create table techfesia.linked_providers (
  account_id integer not null references techfesia.people on delete cascade,
  provider text not null check (provider in ('google', 'github', 'facebook')),
  -- The provider's own id of the person, which stays when their address changes.
  subject text not null check (char_length(subject) between 1 and 255),
  picture_url text check (char_length(picture_url) <= 2000 and picture_url ~ '^https?://'),
  linked_at timestamptz not null default now(),
  primary key (account_id, provider),
  unique (provider, subject)
);

create table techfesia.tickets (
  -- The order in which they came; ids are random.
  number bigint generated always as identity primary key,
  public_id techfesia.public_id not null unique,
  opened_by integer not null references techfesia.people on delete cascade,
  title text not null check (char_length(title) <= 200 and btrim(title) <> ''),
  description text not null check (char_length(description) <= 10000 and btrim(description) <> ''),
  topic text check (char_length(topic) <= 100 and btrim(topic) <> ''),
  is_public boolean not null default false,
  opened_at timestamptz not null default now(),
  solved_at timestamptz,
  -- Null of a solved ticket when the account is gone.
  solved_by integer references techfesia.people on delete set null,
  solution text check (char_length(solution) <= 10000 and btrim(solution) <> ''),
  check ((solved_at is null) = (solution is null)),
  check (solved_by is null or solved_at is not null)
);
create index tickets_of on techfesia.tickets (opened_by, number desc);
create index tickets_public on techfesia.tickets (number desc) where is_public;
create index tickets_solved_by on techfesia.tickets (solved_by) where solved_by is not null;
