-- Showcases and collaborations are two kinds of one thing. What a list is ordered or counted by stands in a row
-- of its own (post_tallies): a like must not touch the indexes of the text.
create table cre8ive.posts (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('showcase', 'collaboration')),
  -- Ends in a hyphen and six characters, and so is no segment of a documented path.
  slug text not null check (char_length(slug) <= 120 and slug ~ '^[a-z0-9]+(-[a-z0-9]+)*-[a-z0-9]{6}$'),
  owner_id integer not null references cre8ive.people on delete cascade,
  title text not null
    check (char_length(title) <= case kind when 'showcase' then 50 else 100 end and btrim(title) <> ''),
  description text not null default '' check (char_length(description) <= 10000),
  -- A list of {url, type}, or {key, type} for a file of ours.
  media jsonb check (jsonb_typeof(media) = 'array' and jsonb_array_length(media) between 1 and 20),
  location text not null default ''
    check (char_length(location) <= 100 and (location = '' or kind = 'collaboration')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- What searches look through; the separator keeps a find from beginning in one text and ending in the other.
  search text not null generated always as (lower(title || chr(31) || description)) stored,
  unique (kind, slug),
  unique (id, kind)
);
create index posts_newest on cre8ive.posts (kind, created_at desc, id desc);
create index posts_of_owner on cre8ive.posts (owner_id, kind, created_at desc, id desc);

create function cre8ive.post_will_change() returns trigger language plpgsql as $$
begin
  if (new.kind, new.owner_id, new.created_at) is distinct from (old.kind, old.owner_id, old.created_at) then
    raise exception 'kind, owner and birth of a post are for good' using errcode = 'restrict_violation';
  end if;
  new.updated_at := now();
  return new;
end $$;
create trigger post_will_change before update on cre8ive.posts
  for each row execute function cre8ive.post_will_change();

-- Two indexes for searches anywhere in a text, of each kind apart: by three letters in a row (pg_trgm), and by
-- the characters that a text has, for what has no three letters. A short list of what is not sorted in yet, so
-- that no search has to read a long one. Without pg_trgm the second serves alone.
do $$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                where e.extname = 'pg_trgm');
  of_kind text;
begin
  foreach of_kind in array array['showcase', 'collaboration'] loop
    execute format(
      'create index %I on cre8ive.posts using gin (string_to_array(search, null))
       with (gin_pending_list_limit = 512) where kind = %L', of_kind || 's_by_characters', of_kind);
    if home is not null then
      execute format(
        'create index %I on cre8ive.posts using gin (search %I.gin_trgm_ops)
         with (gin_pending_list_limit = 512) where kind = %L', of_kind || 's_by_trigrams', home, of_kind);
    end if;
  end loop;
end $$;

create table cre8ive.post_skills (
  post_id integer not null references cre8ive.posts on delete cascade,
  skill_id integer not null references cre8ive.skills on delete cascade,
  -- In the order in which they were sent.
  position smallint not null check (position >= 0),
  primary key (post_id, skill_id)
);
create index post_skills_by_skill on cre8ive.post_skills (skill_id);

-- Which uploaded files a post shows: when the last post goes that shows one, so does the file.
create table cre8ive.post_files (
  post_id integer not null references cre8ive.posts on delete cascade,
  storage_key text not null references cre8ive.uploads on delete cascade,
  primary key (post_id, storage_key)
);
create index post_files_by_key on cre8ive.post_files (storage_key);

-- How many of what a post has. Triggers keep it right, and it is what is locked while they do.
create table cre8ive.post_tallies (
  post_id integer primary key,
  kind text not null,
  created_at timestamptz not null,
  day date not null generated always as ((created_at at time zone 'UTC')::date) stored,
  likes integer not null default 0 check (likes >= 0),
  comments integer not null default 0 check (comments >= 0),
  administrators integer not null default 0 check (administrators >= 0),
  collaborators integer not null default 0 check (collaborators >= 0),
  interests integer not null default 0 check (interests >= 0),
  foreign key (post_id, kind) references cre8ive.posts (id, kind) on delete cascade
) with (fillfactor = 80);
create index post_tallies_most_liked on cre8ive.post_tallies (kind, likes desc, created_at desc, post_id desc);
-- The best of each day: the best of any number of days is found among them.
create index post_tallies_most_liked_by_day
  on cre8ive.post_tallies (kind, day, likes desc, created_at desc, post_id desc);

-- How many posts each day has had, and so how many there are in all and since when.
create table cre8ive.post_days (
  kind text not null,
  day date not null,
  posts integer not null check (posts >= 0),
  primary key (kind, day)
);

-- How many posts a person owns and administers.
create table cre8ive.shelves (
  person_id integer not null references cre8ive.people on delete cascade,
  kind text not null,
  owned integer not null default 0 check (owned >= 0),
  administered integer not null default 0 check (administered >= 0),
  primary key (person_id, kind)
);

-- Once for each statement, as all that counts here. Shelves before days, and each in the order of its key: then
-- nobody waits for somebody who waits for them.
create function cre8ive.posts_begin() returns trigger language plpgsql as $$
begin
  insert into cre8ive.post_tallies (post_id, kind, created_at) select id, kind, created_at from begun;
  insert into cre8ive.shelves as s (person_id, kind, owned)
  select owner_id, kind, count(*) from begun group by owner_id, kind order by owner_id, kind
  on conflict (person_id, kind) do update set owned = s.owned + excluded.owned;
  insert into cre8ive.post_days as d (kind, day, posts)
  select kind, (created_at at time zone 'UTC')::date as day, count(*) from begun
  group by kind, day order by kind, day
  on conflict (kind, day) do update set posts = d.posts + excluded.posts;
  return null;
end $$;
create trigger posts_begin after insert on cre8ive.posts referencing new table as begun
  for each statement execute function cre8ive.posts_begin();

create function cre8ive.posts_end() returns trigger language plpgsql as $$
begin
  perform from cre8ive.shelves where (person_id, kind) in (select owner_id, kind from ended)
  order by person_id, kind for no key update;
  update cre8ive.shelves s set owned = s.owned - e.count
  from (select owner_id, kind, count(*) as count from ended group by owner_id, kind) e
  where s.person_id = e.owner_id and s.kind = e.kind;
  perform from cre8ive.post_days
  where (kind, day) in (select kind, (created_at at time zone 'UTC')::date from ended)
  order by kind, day for no key update;
  update cre8ive.post_days d set posts = d.posts - e.count
  from (
    select kind, (created_at at time zone 'UTC')::date as day, count(*) as count from ended group by kind, day
  ) e where d.kind = e.kind and d.day = e.day;
  return null;
end $$;
create trigger posts_end after delete on cre8ive.posts referencing old table as ended
  for each statement execute function cre8ive.posts_end();

-- Here and below: one index begins with the post, and it has the order of the list and all that a page of it
-- asks for. Most posts have few likes, and with less of an index PostgreSQL would read and sort all.
create table cre8ive.post_likes (
  -- The order in which they came: lists have the latest first.
  number bigint generated always as identity,
  post_id integer not null references cre8ive.posts on delete cascade,
  person_id integer not null references cre8ive.people on delete cascade,
  primary key (person_id, post_id)
);
create index post_likes_latest on cre8ive.post_likes (post_id, number desc) include (person_id);

create table cre8ive.administrators (
  number bigint generated always as identity,
  post_id integer not null,
  kind text not null,
  person_id integer not null references cre8ive.people on delete cascade,
  -- Of the post: what a person administers is listed newest first.
  created_at timestamptz not null,
  primary key (person_id, post_id),
  foreign key (post_id, kind) references cre8ive.posts (id, kind) on delete cascade
);
create index administrators_in_order on cre8ive.administrators (post_id, number) include (person_id);
create index administrators_by_person
  on cre8ive.administrators (person_id, kind, created_at desc, post_id desc);

create function cre8ive.administrator_will_come() returns trigger language plpgsql as $$
begin
  select p.kind, p.created_at into new.kind, new.created_at from cre8ive.posts p where p.id = new.post_id;
  return new;
end $$;
create trigger administrator_will_come before insert or update on cre8ive.administrators
  for each row execute function cre8ive.administrator_will_come();

-- Who took part in what a showcase shows.
create table cre8ive.collaborators (
  id integer generated always as identity primary key,
  post_id integer not null,
  kind text not null default 'showcase' check (kind = 'showcase'),
  person_id integer not null references cre8ive.people on delete cascade,
  role text not null default '' check (char_length(role) <= 500),
  unique (person_id, post_id),
  foreign key (post_id, kind) references cre8ive.posts (id, kind) on delete cascade
);
create index collaborators_in_order on cre8ive.collaborators (post_id, id);

create table cre8ive.collaborator_skills (
  collaborator_id integer not null references cre8ive.collaborators on delete cascade,
  skill_id integer not null references cre8ive.skills on delete cascade,
  position smallint not null check (position >= 0),
  primary key (collaborator_id, skill_id)
);
create index collaborator_skills_by_skill on cre8ive.collaborator_skills (skill_id);

-- Who would like to take part in a collaboration.
create table cre8ive.interests (
  post_id integer not null,
  kind text not null default 'collaboration' check (kind = 'collaboration'),
  person_id integer not null references cre8ive.people on delete cascade,
  shown_at timestamptz not null default now(),
  primary key (person_id, post_id),
  foreign key (post_id, kind) references cre8ive.posts (id, kind) on delete cascade
);
create index interests_latest on cre8ive.interests (post_id, shown_at desc, person_id desc);

-- A reply is a comment on a comment, and has none itself.
create table cre8ive.comments (
  id integer generated always as identity primary key,
  post_id integer not null references cre8ive.posts on delete cascade,
  parent_id integer,
  author_id integer not null references cre8ive.people on delete cascade,
  body text not null check (char_length(body) <= 5000 and btrim(body) <> ''),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  likes integer not null default 0 check (likes >= 0),
  replies integer not null default 0 check (replies >= 0),
  is_reply boolean not null generated always as (parent_id is not null) stored,
  parent_is_reply boolean generated always as (case when parent_id is not null then false end) stored,
  unique (id, post_id, is_reply),
  foreign key (parent_id, post_id, parent_is_reply)
    references cre8ive.comments (id, post_id, is_reply) on delete cascade
) with (fillfactor = 90);
create index comments_newest on cre8ive.comments (post_id, is_reply, created_at desc, id desc);
create index replies_newest on cre8ive.comments (parent_id, created_at desc, id desc) where parent_id is not null;
create index comments_by_author on cre8ive.comments (author_id);

create table cre8ive.comment_likes (
  comment_id integer not null references cre8ive.comments on delete cascade,
  person_id integer not null references cre8ive.people on delete cascade,
  primary key (comment_id, person_id)
);
create index comment_likes_by_person on cre8ive.comment_likes (person_id);

-- Counts what has come or gone (`changed`) in the column that the trigger names. Once for each statement: a post
-- goes with a hundred thousand likes as fast as with one.
create function cre8ive.tally_posts() returns trigger language plpgsql as $$
begin
  execute format(
    'update cre8ive.post_tallies t set %1$I = t.%1$I %2$s c.count
     from (select post_id, count(*) as count from changed group by post_id) c where t.post_id = c.post_id',
    tg_argv[0], case tg_op when 'INSERT' then '+' else '-' end);
  return null;
end $$;
create trigger likes_come after insert on cre8ive.post_likes referencing new table as changed
  for each statement execute function cre8ive.tally_posts('likes');
create trigger likes_go after delete on cre8ive.post_likes referencing old table as changed
  for each statement execute function cre8ive.tally_posts('likes');
create trigger administrators_come after insert on cre8ive.administrators referencing new table as changed
  for each statement execute function cre8ive.tally_posts('administrators');
create trigger administrators_go after delete on cre8ive.administrators referencing old table as changed
  for each statement execute function cre8ive.tally_posts('administrators');
create trigger collaborators_come after insert on cre8ive.collaborators referencing new table as changed
  for each statement execute function cre8ive.tally_posts('collaborators');
create trigger collaborators_go after delete on cre8ive.collaborators referencing old table as changed
  for each statement execute function cre8ive.tally_posts('collaborators');
create trigger interests_come after insert on cre8ive.interests referencing new table as changed
  for each statement execute function cre8ive.tally_posts('interests');
create trigger interests_go after delete on cre8ive.interests referencing old table as changed
  for each statement execute function cre8ive.tally_posts('interests');

-- In the order of their numbers, so that two who add the same people to two posts do not wait for each other.
create function cre8ive.shelve_administered() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into cre8ive.shelves as s (person_id, kind, administered)
    select person_id, kind, count(*) from changed group by person_id, kind order by person_id, kind
    on conflict (person_id, kind) do update set administered = s.administered + excluded.administered;
  else
    perform from cre8ive.shelves where (person_id, kind) in (select person_id, kind from changed)
    order by person_id, kind for no key update;
    update cre8ive.shelves s set administered = s.administered - c.count
    from (select person_id, kind, count(*) as count from changed group by person_id, kind) c
    where s.person_id = c.person_id and s.kind = c.kind;
  end if;
  return null;
end $$;
create trigger shelves_fill after insert on cre8ive.administrators referencing new table as changed
  for each statement execute function cre8ive.shelve_administered();
create trigger shelves_empty after delete on cre8ive.administrators referencing old table as changed
  for each statement execute function cre8ive.shelve_administered();

-- Comments count with their post, replies with their comment.
create function cre8ive.tally_comments() returns trigger language plpgsql as $$
declare
  step integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  update cre8ive.post_tallies t set comments = t.comments + step * c.count
  from (select post_id, count(*) as count from changed where parent_id is null group by post_id) c
  where t.post_id = c.post_id;
  update cre8ive.comments t set replies = t.replies + step * c.count
  from (select parent_id, count(*) as count from changed where parent_id is not null group by parent_id) c
  where t.id = c.parent_id;
  return null;
end $$;
create trigger comments_come after insert on cre8ive.comments referencing new table as changed
  for each statement execute function cre8ive.tally_comments();
create trigger comments_go after delete on cre8ive.comments referencing old table as changed
  for each statement execute function cre8ive.tally_comments();

create function cre8ive.tally_comment_likes() returns trigger language plpgsql as $$
declare
  step integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  update cre8ive.comments t set likes = t.likes + step * c.count
  from (select comment_id, count(*) as count from changed group by comment_id) c where t.id = c.comment_id;
  return null;
end $$;
create trigger comment_likes_come after insert on cre8ive.comment_likes referencing new table as changed
  for each statement execute function cre8ive.tally_comment_likes();
create trigger comment_likes_go after delete on cre8ive.comment_likes referencing old table as changed
  for each statement execute function cre8ive.tally_comment_likes();
