-- "Jag vet nu mer om …": what a person ticks lies in her own room. Her organisation gets numbers only,
-- and in such portions that no number tells of one person: none below five, and never a new number
-- before five people have changed something since the last one.
create table public.learned_outcome (
  like app.row_head including defaults,
  participation_id uuid not null,
  outcome text not null check (outcome ~ '^[a-z][a-z0-9-]{0,39}$'),
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('learned_outcome', '{author_id,participation_id,outcome}');

create table public.outcome_count (
  like app.row_head including defaults,
  participation_id uuid not null,
  outcome text not null,
  people int not null check (people >= 5),
  check (scope_id = 'admin:' || participation_id)
);
select app.add_synced_table('outcome_count', '{participation_id,outcome}');

-- Who has changed something that no published number holds yet.
create table app.outcome_news (
  participation_id uuid not null,
  scope_id text not null references app.scope on delete cascade,
  primary key (participation_id, scope_id)
);
alter table app.outcome_news enable row level security;
revoke all on app.outcome_news from public, anon, authenticated;

-- A number is nobody's: it does not say whose tick was the last one, nor at what time of day.
create function app.hide_hand() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.author_id := null;
  new.updated_by := null;
  new.updated_at := date_trunc('day', new.updated_at);
  return new;
end
$$;
create trigger c_hide before insert or update on public.outcome_count
  for each row execute function app.hide_hand();

create function app.publish_outcomes(participation uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  room text := 'admin:' || participation;
  n record;
begin
  perform set_config('app.machine', 'on', true);
  for n in
    select coalesce(c.outcome, k.outcome) as outcome, coalesce(c.people, 0) as people, k.id, k.deleted, k.people as published
    from (
      select l.outcome, count(distinct l.author_id)::int as people
      from public.learned_outcome l
      where l.participation_id = participation and not l.deleted
        and exists (select from app.seat s
          where s.user_id = l.author_id and s.participation_id = participation and s.ended_at is null)
      group by l.outcome) c
    full join (select * from public.outcome_count k where k.scope_id = room) k on k.outcome = c.outcome
    order by 1
  loop
    if n.people < 5 then
      update public.outcome_count k set deleted = true, people = 5
        where k.scope_id = room and k.id = n.id and not k.deleted;
    elsif n.id is null then
      insert into public.outcome_count (scope_id, id, participation_id, outcome, people)
        values (room, app.row_id('outcome_count', participation::text, n.outcome), participation, n.outcome, n.people);
    elsif n.deleted or n.published <> n.people then
      update public.outcome_count k set deleted = false, people = n.people where k.scope_id = room and k.id = n.id;
    end if;
  end loop;
  perform set_config('app.machine', machine, true);
  update app.history h set by_id = null, mutation_id = null where h.scope_id = room and h.tbl = 'outcome_count';
end
$$;

create function app.follow_learned_outcome() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from app.seat s
    where s.user_id = new.author_id and s.participation_id = new.participation_id and s.ended_at is null)
  then
    return null;
  end if;
  insert into app.outcome_news (participation_id, scope_id) values (new.participation_id, new.scope_id)
    on conflict do nothing;
  if (select count(*) from app.outcome_news n where n.participation_id = new.participation_id) >= 5 then
    perform app.publish_outcomes(new.participation_id);
    delete from app.outcome_news n where n.participation_id = new.participation_id;
  end if;
  return null;
end
$$;
create trigger e_count after insert or update on public.learned_outcome
  for each row execute function app.follow_learned_outcome();
select app.add_hook('follow', 'app.admin_rooms_of_caller', 'learned_outcome');
revoke execute on function app.hide_hand(), app.publish_outcomes(uuid), app.follow_learned_outcome() from public;
