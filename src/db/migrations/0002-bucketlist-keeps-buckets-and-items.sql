create schema bucketlist;

create table bucketlist.buckets (
  id integer generated always as identity primary key,
  owner_id integer not null references identity.accounts on delete cascade,
  name text not null check (char_length(name) <= 255 and btrim(name) <> ''),
  created_at timestamptz not null default now(),
  modified_at timestamptz not null default now()
);
-- Both the owner's list, oldest first, and the way from an owner to one bucket.
create index buckets_by_owner on bucketlist.buckets (owner_id, id);

create table bucketlist.items (
  id integer generated always as identity primary key,
  bucket_id integer not null references bucketlist.buckets on delete cascade,
  name text not null check (char_length(name) <= 255 and btrim(name) <> ''),
  description text check (char_length(description) <= 10000),
  created_at timestamptz not null default now(),
  modified_at timestamptz not null default now()
);
create index items_by_bucket on bucketlist.items (bucket_id, id);
