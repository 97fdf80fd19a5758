-- What only old posts have, but many of them, is found without looking at all that have it: posts are told apart by
-- when they came, in chapters of some four thousand, sixteen chapters to a volume, and a search goes through the
-- volumes from the newest one back.
create table cre8ive.chapters (
  number integer primary key check (number >= 0),
  volume integer not null generated always as (number / 16) stored,
  -- It has the posts from then on, until the next one begins.
  began_at timestamptz not null unique,
  -- How many have come, whether or not they are there still.
  posts integer not null default 0 check (posts >= 0)
);
create index chapters_by_volume on cre8ive.chapters (volume, number);

create temp table old_posts on commit drop as
  select id, created_at, ((row_number() over (order by created_at, id) - 1) / 4096)::integer as chapter
  from cre8ive.posts;
insert into cre8ive.chapters (number, began_at, posts) values (0, '-infinity', 0);
insert into cre8ive.chapters (number, began_at, posts)
  select chapter, min(created_at), 0 from old_posts group by chapter having chapter > 0 order by chapter
  on conflict do nothing;

alter table cre8ive.posts add column chapter integer references cre8ive.chapters,
  add column volume integer generated always as (chapter / 16) stored;
alter table cre8ive.posts disable trigger post_will_change;
-- By their time, as below: those that came at one moment are not parted.
update cre8ive.posts p set chapter = (
  select number from cre8ive.chapters where began_at <= p.created_at order by began_at desc limit 1
);
alter table cre8ive.posts enable trigger post_will_change;
alter table cre8ive.posts alter column chapter set not null;
update cre8ive.chapters c set posts = p.count
from (select chapter, count(*) as count from cre8ive.posts group by chapter) p where p.chapter = c.number;

create function cre8ive.post_will_come() returns trigger language plpgsql as $$
begin
  select number into new.chapter from cre8ive.chapters where began_at <= new.created_at
  order by began_at desc limit 1;
  return new;
end $$;
create trigger post_will_come before insert on cre8ive.posts
  for each row execute function cre8ive.post_will_come();

-- Counts the chapters' posts, after all else that counts when posts come, and begins the next chapter when the last
-- one is full. Who counts holds its row until the end: nobody else begins the same.
create function cre8ive.chapters_fill() returns trigger language plpgsql as $$
declare
  last cre8ive.chapters;
begin
  perform from cre8ive.chapters where number in (select chapter from begun) order by number for no key update;
  update cre8ive.chapters c set posts = c.posts + b.count
  from (select chapter, count(*) as count from begun group by chapter) b where c.number = b.chapter;
  select * into last from cre8ive.chapters order by number desc limit 1;
  if last.posts >= 4096 and exists (select from begun where chapter = last.number) then
    insert into cre8ive.chapters (number, began_at)
    select last.number + 1, greatest(clock_timestamp(), max(created_at) + interval '1 microsecond') from begun;
  end if;
  return null;
end $$;
-- The name puts it behind posts_begin.
create trigger posts_begin_chapters after insert on cre8ive.posts referencing new table as begun
  for each statement execute function cre8ive.chapters_fill();

-- Chapter and volume beside the trigrams: what is asked of one chapter reads that chapter's part of the index. Where
-- there is no btree_gin, volumes have an index of their own; without pg_trgm as well, it serves alone.
--
-- The functions find the newest posts of a kind that the pattern of LIKE fits, so many or some more, in no order. Of a
-- volume in which it fits no more than that, all are taken at once. No plan reads the table from its beginning, where
-- the oldest are: that they fit as often as others is what the planner would take for granted.
do $$
declare
  home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                where e.extname = 'pg_trgm');
  has_chapters boolean := false;
  of_kind text;
begin
  if home is not null then
    begin
      create extension if not exists btree_gin;
      has_chapters := true;
    exception when others then
      raise notice 'searches of posts go without chapters: %', sqlerrm;
    end;
  end if;
  foreach of_kind in array array['showcase', 'collaboration'] loop
    if has_chapters then
      execute format('drop index if exists cre8ive.%I', of_kind || 's_by_trigrams');
      execute format(
        'create index %I on cre8ive.posts using gin (volume, chapter, search %I.gin_trgm_ops)
         with (gin_pending_list_limit = 512) where kind = %L', of_kind || 's_by_trigrams', home, of_kind);
    else
      execute format(
        'create index %I on cre8ive.posts (volume, chapter) where kind = %L', of_kind || 's_by_volume', of_kind);
    end if;
    execute format($create$
      create function cre8ive.%I(pattern text, most integer) returns table (post_id integer, came_at timestamptz)
      language plpgsql stable rows 1000
      set enable_seqscan = off set enable_indexscan = off set jit = off set plan_cache_mode = force_generic_plan
      as $find$
      declare
        remaining integer := most;
        finds integer;
        ids integer[];
        times timestamptz[];
        one_volume integer;
        one_chapter integer;
      begin
        for one_volume in select distinct volume from cre8ive.chapters order by volume desc loop
          select count(*), array_agg(id), array_agg(created_at) into finds, ids, times from (
            select id, created_at from cre8ive.posts
            where kind = %L and volume = one_volume and search like pattern limit most + 1
          ) fitting;
          if finds <= most then
            return query select * from unnest(ids, times);
            remaining := remaining - finds;
          else
            for one_chapter in select number from cre8ive.chapters where volume = one_volume order by number desc loop
              return query select id, created_at from cre8ive.posts
              where kind = %L and volume = one_volume and chapter = one_chapter and search like pattern;
              get diagnostics finds = row_count;
              remaining := remaining - finds;
              exit when remaining <= 0;
            end loop;
          end if;
          exit when remaining <= 0;
        end loop;
      end $find$ $create$, 'find_' || of_kind || 's', of_kind, of_kind);
  end loop;
end $$;
