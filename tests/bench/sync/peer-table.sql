-- The peers' table: one row of about 400 bytes for each of ours, the columns their guides ask for,
-- the same rule about whose row is whose, and the usual trigger that stamps the time of a change.
create table public.bench_row (
  id uuid primary key,
  owner uuid not null default auth.uid(),
  name text not null,
  body text not null check (char_length(body) <= 10000),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted boolean not null default false,
  _modified timestamptz not null default now(),
  _deleted boolean not null default false
);
create index on public.bench_row (owner, updated_at, id);
create index on public.bench_row (owner, _modified, id);
create function public.stamp_bench_row() returns trigger language plpgsql as $$
begin
  new.updated_at := clock_timestamp();
  new._modified := new.updated_at;
  return new;
end
$$;
create trigger stamp before insert or update on public.bench_row
  for each row execute function public.stamp_bench_row();
alter table public.bench_row enable row level security;
create policy "Own rows" on public.bench_row for all to authenticated
  using (owner = (select auth.uid())) with check (owner = (select auth.uid()));
grant select, insert, update, delete on public.bench_row to authenticated;
