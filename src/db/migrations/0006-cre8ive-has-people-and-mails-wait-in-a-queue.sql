-- Mails that are still to be sent: which letter, to whom, and what it is about, but not its words. A letter is
-- written when it is sent, and only then are the keys made that it holds: none can be read here.
create schema mail;
create table mail.queue (
  id bigint generated always as identity primary key,
  -- Who writes it: a name that the code knows.
  letter text not null check (letter ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
  recipient text not null check (char_length(recipient) between 3 and 320 and recipient !~ '[[:cntrl:]]'),
  data jsonb not null default '{}',
  tries integer not null default 0 check (tries >= 0),
  queued_at timestamptz not null default now(),
  -- When it may be tried. Whoever takes it puts this off, so that nobody else takes it meanwhile.
  due_at timestamptz not null default now(),
  -- When it is no longer worth sending.
  expires_at timestamptz not null
);
create index queue_due on mail.queue (due_at);

create schema cre8ive;

-- Who has signed up, and has not shown yet that the address is theirs: an account that can do nothing.
create table cre8ive.sign_ups (
  account_id integer primary key references identity.accounts on delete cascade,
  name text not null check (char_length(name) <= 100 and btrim(name) <> ''),
  created_at timestamptz not null default now()
);
create index sign_ups_by_age on cre8ive.sign_ups (created_at);

-- Who has. Everybody here is shown to all.
create table cre8ive.people (
  account_id integer primary key references identity.accounts on delete cascade,
  -- Ends in a hyphen and six characters, and so is no segment of a documented path.
  slug text not null unique check (char_length(slug) <= 120 and slug ~ '^[a-z0-9]+(-[a-z0-9]+)*-[a-z0-9]{6}$'),
  name text not null check (char_length(name) <= 100 and btrim(name) <> ''),
  -- A picture is a file of ours or an address elsewhere, or there is none.
  picture_key text unique,
  picture_width integer check (picture_width > 0),
  picture_height integer check (picture_height > 0),
  picture_url text check (char_length(picture_url) <= 2000 and picture_url ~ '^https://'),
  -- Triggers keep these right.
  followers_count integer not null default 0 check (followers_count >= 0),
  following_count integer not null default 0 check (following_count >= 0),
  created_at timestamptz not null default now(),
  check (picture_key is null or picture_url is null),
  check ((picture_key is null) = (picture_width is null) and (picture_key is null) = (picture_height is null))
);
create index people_newest on cre8ive.people (created_at desc, account_id desc);

-- How many they are.
create table cre8ive.census (
  people integer not null default 0 check (people >= 0),
  only_row boolean primary key default true check (only_row)
);
insert into cre8ive.census default values;
create function cre8ive.people_counted() returns trigger language plpgsql as $$
begin
  update cre8ive.census set people = people + case when tg_op = 'INSERT' then 1 else -1 end;
  return null;
end $$;
-- At the commit, since all who come or go wait for that row.
create constraint trigger people_counted after insert or delete on cre8ive.people
  deferrable initially deferred for each row execute function cre8ive.people_counted();

create table cre8ive.skills (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) <= 60 and btrim(name) <> ''),
  subcategory text not null default '' check (char_length(subcategory) <= 60),
  description text not null default '' check (char_length(description) <= 10000)
);
create index skills_in_order on cre8ive.skills (subcategory, name, id);

create table cre8ive.profiles (
  -- Not the account's number, which would tell how many accounts all APIs have.
  id integer generated always as identity primary key,
  account_id integer not null unique references cre8ive.people on delete cascade,
  date_of_birth date constraint birth_is_past check (date_of_birth < current_date),
  bio text not null default '' check (char_length(bio) <= 500),
  sex text check (sex in ('Male', 'Female')),
  type_of_body text check (type_of_body in ('Slim', 'Average', 'Athletic', 'Heavyset')),
  feet integer check (feet >= 0),
  inches integer check (inches >= 0),
  lives_in text not null default '' check (char_length(lives_in) <= 50),
  updated_on timestamptz not null default now()
);

create table cre8ive.profile_skills (
  profile_id integer not null references cre8ive.profiles on delete cascade,
  skill_id integer not null references cre8ive.skills on delete cascade,
  primary key (profile_id, skill_id)
);
create index profile_skills_by_skill on cre8ive.profile_skills (skill_id);

create table cre8ive.follows (
  -- The order in which they came: lists have the latest first.
  number bigint generated always as identity,
  follower_id integer not null references cre8ive.people on delete cascade,
  followed_id integer not null references cre8ive.people on delete cascade,
  primary key (follower_id, followed_id),
  check (follower_id <> followed_id)
);
create index follows_of on cre8ive.follows (follower_id, number desc);
create index follows_to on cre8ive.follows (followed_id, number desc);

-- Both rows in the order of their numbers: two people who follow each other at once do not wait for each other.
create function cre8ive.follow_changed() returns trigger language plpgsql as $$
declare
  changed cre8ive.follows := coalesce(new, old);
  step integer := case when tg_op = 'INSERT' then 1 else -1 end;
begin
  perform from cre8ive.people where account_id in (changed.follower_id, changed.followed_id)
  order by account_id for no key update;
  update cre8ive.people set
    followers_count = followers_count + case when account_id = changed.followed_id then step else 0 end,
    following_count = following_count + case when account_id = changed.follower_id then step else 0 end
  where account_id in (changed.follower_id, changed.followed_id);
  return null;
end $$;
create trigger follow_changed after insert or delete on cre8ive.follows
  for each row execute function cre8ive.follow_changed();
create function cre8ive.follow_will_change() returns trigger language plpgsql as $$
begin
  raise exception 'a follow begins and ends, and does not change' using errcode = 'restrict_violation';
end $$;
create trigger follow_will_change before update on cre8ive.follows
  for each row execute function cre8ive.follow_will_change();

-- Files that somebody uploaded to show in posts.
create table cre8ive.uploads (
  storage_key text primary key,
  owner_id integer not null references cre8ive.people on delete cascade,
  type text not null check (type in ('image', 'video', 'audio')),
  width integer check (width > 0),
  height integer check (height > 0),
  bytes bigint not null check (bytes >= 0),
  created_at timestamptz not null default now(),
  check ((type = 'image') = (width is not null) and (width is null) = (height is null))
);
create index uploads_by_owner on cre8ive.uploads (owner_id);

-- An index for searches anywhere in a text (ILIKE '%…%'). Without the extension pg_trgm, which a foreign server
-- may lack or not let us create, searches read the whole table and find the same.
create procedure cre8ive.index_for_search(index_name text, on_table regclass, on_column text)
language plpgsql as $$
declare
  home text;
begin
  begin
    create extension if not exists pg_trgm;
  exception when others then
    raise notice 'searches of % go without an index: %', on_table, sqlerrm;
    return;
  end;
  select n.nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_trgm';
  execute format('create index %I on %s using gin (%I %I.gin_trgm_ops)', index_name, on_table, on_column, home);
end $$;
call cre8ive.index_for_search('people_by_name', 'cre8ive.people', 'name');
