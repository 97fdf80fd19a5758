create schema imagehost;

create table imagehost.plans (
  name text primary key check (name ~ '^[A-Za-z0-9_-]{1,50}$'),
  thumbnail_heights integer[] not null default '{}' check (0 < all (thumbnail_heights) and 10000 >= all (thumbnail_heights)),
  original boolean not null,
  expiring_links boolean not null,
  custom_sizes boolean not null
);
insert into imagehost.plans (name, thumbnail_heights, original, expiring_links, custom_sizes) values
  ('BASIC', '{200}', false, false, false),
  ('PREMIUM', '{200,400}', true, false, true),
  ('ENTERPRISE', '{200,400}', true, true, true),
  ('ROOT', '{200,400}', true, true, true);

-- What this API knows of an account. Without a plan it may log in, and nothing more.
create table imagehost.members (
  account_id integer primary key references identity.accounts on delete cascade,
  plan text references imagehost.plans on update cascade
);
create index members_by_plan on imagehost.members (plan);

create table imagehost.images (
  -- The link: whoever knows it may look.
  id uuid primary key,
  owner_id integer not null references imagehost.members on delete cascade,
  -- The order of one's list; ids are random.
  number bigint generated always as identity,
  title text not null check (char_length(title) <= 20 and btrim(title) <> ''),
  storage_key text not null unique,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes bigint not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz check (expires_at > created_at),
  -- When the sweep deleted the file of an expired link. The row stays, to say that the link is expired.
  removed_at timestamptz
);
create index images_by_owner on imagehost.images (owner_id, number desc);
create index images_to_remove on imagehost.images (expires_at) where removed_at is null;
