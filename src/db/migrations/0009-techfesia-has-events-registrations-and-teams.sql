-- What kind of event an event is, and short remarks on events.
create table techfesia.categories (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) <= 50 and btrim(name) <> ''),
  description text not null default '' check (char_length(description) <= 1000)
);
create unique index categories_by_name on techfesia.categories (lower(name));
insert into techfesia.categories (name, description) values ('Others', 'What is of no other kind.');

create table techfesia.tags (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) <= 50 and btrim(name) <> ''),
  description text not null default '' check (char_length(description) <= 1000)
);
create unique index tags_by_name on techfesia.tags (lower(name));

-- Events without a category are in this one.
create function techfesia.others_stays() returns trigger language plpgsql as $$
begin
  if old.name = 'Others' and (tg_op = 'DELETE' or new.name <> 'Others') then
    raise exception 'the category Others stays'
      using errcode = 'foreign_key_violation', constraint = 'others_stays';
  end if;
  return coalesce(new, old);
end $$;
create trigger others_stays before update or delete on techfesia.categories
  for each row execute function techfesia.others_stays();

create table techfesia.events (
  id integer generated always as identity primary key,
  public_id techfesia.public_id not null unique,
  name text not null check (char_length(name) <= 200 and btrim(name) <> ''),
  description text not null check (char_length(description) <= 10000),
  date date not null,
  time time(0) not null,
  venue text not null check (char_length(venue) <= 200),
  -- As they were sent, and the number in them.
  fees text not null check (char_length(fees) <= 100),
  fee double precision not null check (fee >= 0 and fee < 'infinity'),
  prize text[] not null,
  team_event boolean not null,
  -- How many people make a team, its leader included.
  min_size integer not null check (min_size >= 1),
  max_size integer not null check (max_size >= min_size),
  rules text[] not null,
  -- A list of [question, answer].
  faq jsonb not null check (jsonb_typeof(faq) = 'array'),
  -- How many registrations there is room for; null for any number. May be lowered below what is taken.
  max_participants integer check (max_participants >= 1),
  -- Registrations that hold a place: triggers keep it right.
  places_taken integer not null default 0 check (places_taken >= 0),
  picture_key text unique,
  logo_key text unique,
  changed_at timestamptz not null default now(),
  check (team_event or max_size = 1),
  unique (id, team_event)
);
create unique index events_by_name on techfesia.events (lower(name));
create index events_by_day on techfesia.events (date, time, id);

create table techfesia.event_categories (
  event_id integer not null references techfesia.events on delete cascade,
  category_id integer not null references techfesia.categories,
  position integer not null,
  primary key (event_id, category_id)
);
create index event_categories_by_category on techfesia.event_categories (category_id);

create table techfesia.event_tags (
  event_id integer not null references techfesia.events on delete cascade,
  tag_id integer not null references techfesia.tags,
  position integer not null,
  primary key (event_id, tag_id)
);
create index event_tags_by_tag on techfesia.event_tags (tag_id);

-- Who is behind an event, and who helps with it.
create table techfesia.organisers (
  event_id integer not null references techfesia.events on delete cascade,
  person_id integer not null references techfesia.people on delete cascade,
  -- The order in which they came.
  number bigint generated always as identity,
  role text not null check (char_length(role) <= 100 and btrim(role) <> ''),
  primary key (event_id, person_id)
);
create index organisers_by_person on techfesia.organisers (person_id);

create table techfesia.volunteers (
  event_id integer not null references techfesia.events on delete cascade,
  person_id integer not null references techfesia.people on delete cascade,
  number bigint generated always as identity,
  task text[] not null,
  primary key (event_id, person_id)
);
create index volunteers_by_person on techfesia.volunteers (person_id);

create table techfesia.teams (
  id integer generated always as identity primary key,
  public_id techfesia.public_id not null unique,
  name text not null check (char_length(name) <= 50 and btrim(name) <> ''),
  -- Whoever leads a team cannot go.
  leader_id integer not null references techfesia.people
);
create unique index teams_by_name on techfesia.teams (lower(name));
create index teams_by_leader on techfesia.teams (leader_id);

-- Whoever has accepted is a member; who leaves has no invitation any more. The leader has none.
create table techfesia.invitations (
  team_id integer not null references techfesia.teams on delete cascade,
  person_id integer not null references techfesia.people on delete cascade,
  number bigint generated by default as identity,
  status text not null default 'pending' check (status in ('pending', 'accepted', 'rejected')),
  primary key (team_id, person_id)
);
create index invitations_by_person on techfesia.invitations (person_id, number desc);

-- The order in which those who wait came to wait.
create sequence techfesia.turns;

create table techfesia.registrations (
  id integer generated always as identity primary key,
  public_id techfesia.public_id not null unique,
  event_id integer not null,
  -- Of one person or of a team, as the event is for.
  person_id integer references techfesia.people on delete cascade,
  team_id integer references techfesia.teams,
  is_team boolean not null generated always as (team_id is not null) stored,
  -- Triggers choose it when the registration comes. Whoever does not wait holds a place.
  status text not null default 'waiting' check (status in ('confirmed', 'payment pending', 'waiting')),
  turn bigint not null default nextval('techfesia.turns'),
  -- False of one that has come from waiting to a place, until its mail is queued.
  is_told boolean not null default true,
  check ((person_id is null) <> (team_id is null)),
  foreign key (event_id, is_team) references techfesia.events (id, team_event) on delete cascade,
  unique (event_id, person_id),
  unique (event_id, team_id)
);
create index registrations_in_order on techfesia.registrations (event_id, id);
create index registrations_waiting on techfesia.registrations (event_id, turn) where status = 'waiting';
create index registrations_untold on techfesia.registrations (id) where not is_told;
create index registrations_by_person on techfesia.registrations (person_id);
create index registrations_by_team on techfesia.registrations (team_id);

-- Nobody is in an event twice, alone or with any number of teams.
create table techfesia.participants (
  event_id integer not null references techfesia.events on delete cascade,
  person_id integer not null references techfesia.people on delete cascade,
  registration_id integer not null references techfesia.registrations on delete cascade,
  primary key (event_id, person_id)
);
create index participants_by_person on techfesia.participants (person_id);
create index participants_by_registration on techfesia.participants (registration_id);

-- Takes a place of the event where one is free. The row stays locked: whoever comes at the same moment sees it taken.
create function techfesia.take_place(event integer) returns boolean language plpgsql as $$
begin
  update techfesia.events set places_taken = places_taken + 1
  where id = event and (max_participants is null or places_taken < max_participants);
  return found;
end $$;

create function techfesia.status_with_place(event integer) returns text language sql as $$
  select case when fee > 0 then 'payment pending' else 'confirmed' end from techfesia.events where id = event
$$;

-- Gives the places that are free to those who wait, in their turn; not to the one who has just given one back.
create function techfesia.promote(event integer, but_not integer default null) returns void
language plpgsql as $$
declare
  chosen integer;
begin
  loop
    perform from techfesia.events
    where id = event and (max_participants is null or places_taken < max_participants) for no key update;
    exit when not found;
    select id into chosen from techfesia.registrations
    where event_id = event and status = 'waiting' and id is distinct from but_not order by turn limit 1;
    exit when not found;
    update techfesia.registrations set status = techfesia.status_with_place(event), is_told = false
    where id = chosen;
  end loop;
end $$;

create function techfesia.registration_will_come() returns trigger language plpgsql as $$
begin
  new.status := case when techfesia.take_place(new.event_id)
    then techfesia.status_with_place(new.event_id) else 'waiting' end;
  return new;
end $$;
create trigger registration_will_come before insert on techfesia.registrations
  for each row execute function techfesia.registration_will_come();

create function techfesia.registration_came() returns trigger language plpgsql as $$
begin
  insert into techfesia.participants (event_id, person_id, registration_id)
  select new.event_id, who, new.id from (
    select new.person_id where new.person_id is not null
    union all select leader_id from techfesia.teams where id = new.team_id
    union all
    select person_id from techfesia.invitations where team_id = new.team_id and status = 'accepted'
  ) people (who);
  return null;
end $$;
create trigger registration_came after insert on techfesia.registrations
  for each row execute function techfesia.registration_came();

create function techfesia.registration_will_change() returns trigger language plpgsql as $$
begin
  if (new.event_id, new.person_id, new.team_id) is distinct from (old.event_id, old.person_id, old.team_id) then
    raise exception 'who is registered for what is for good' using errcode = 'restrict_violation';
  end if;
  if old.status = 'waiting' and new.status <> 'waiting' and not techfesia.take_place(new.event_id) then
    raise exception 'the event has no place left'
      using errcode = 'check_violation', constraint = 'registrations_within_places';
  end if;
  if old.status <> 'waiting' and new.status = 'waiting' then
    update techfesia.events set places_taken = places_taken - 1 where id = new.event_id;
    new.turn := nextval('techfesia.turns');
    new.is_told := true;
  end if;
  return new;
end $$;
create trigger registration_will_change before update on techfesia.registrations
  for each row execute function techfesia.registration_will_change();

create function techfesia.registration_changed() returns trigger language plpgsql as $$
begin
  perform techfesia.promote(new.event_id, new.id);
  return null;
end $$;
create trigger registration_changed after update on techfesia.registrations
  for each row when (old.status <> 'waiting' and new.status = 'waiting')
  execute function techfesia.registration_changed();

create function techfesia.registration_gone() returns trigger language plpgsql as $$
begin
  update techfesia.events set places_taken = places_taken - 1 where id = old.event_id;
  perform techfesia.promote(old.event_id);
  return null;
end $$;
create trigger registration_gone after delete on techfesia.registrations
  for each row when (old.status <> 'waiting') execute function techfesia.registration_gone();

create function techfesia.places_changed() returns trigger language plpgsql as $$
begin
  perform techfesia.promote(new.id);
  return null;
end $$;
create trigger places_changed after update on techfesia.events
  for each row when (new.max_participants is distinct from old.max_participants)
  execute function techfesia.places_changed();

-- Whoever joins a team takes part in what it is registered for, and whoever leaves it does not.
create function techfesia.membership_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.status = 'accepted' and (tg_op = 'DELETE' or new.status <> 'accepted') then
    delete from techfesia.participants using techfesia.registrations
    where registrations.id = registration_id and team_id = old.team_id and participants.person_id = old.person_id;
  end if;
  if tg_op <> 'DELETE' and new.status = 'accepted' and (tg_op = 'INSERT' or old.status <> 'accepted') then
    insert into techfesia.participants (event_id, person_id, registration_id)
    select event_id, new.person_id, id from techfesia.registrations where team_id = new.team_id;
  end if;
  return null;
end $$;
create trigger membership_changed after insert or update or delete on techfesia.invitations
  for each row execute function techfesia.membership_changed();

-- An account that goes frees its places: the events are locked before its registrations are, as everywhere.
create function techfesia.person_will_go() returns trigger language plpgsql as $$
begin
  perform from techfesia.events
  where id in (select event_id from techfesia.registrations where person_id = old.account_id)
  order by id for no key update;
  return old;
end $$;
create trigger person_will_go before delete on techfesia.people
  for each row execute function techfesia.person_will_go();
