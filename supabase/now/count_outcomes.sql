-- written by `npm run now`; nobody edits it

create table app.outcome_news (
  participation_id uuid not null,
  scope_id text not null,
  constraint outcome_news_pkey PRIMARY KEY (participation_id, scope_id),
  constraint outcome_news_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES app.scope(id) ON DELETE CASCADE
);
-- row-level security is on

create table public.learned_outcome (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  outcome text not null,
  constraint learned_outcome_pkey PRIMARY KEY (scope_id, id),
  constraint learned_outcome_check CHECK ((scope_id = ('user:'::text || author_id))),
  constraint learned_outcome_outcome_check CHECK ((outcome ~ '^[a-z][a-z0-9-]{0,39}$'::text))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.learned_outcome FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.learned_outcome FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.learned_outcome FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_count AFTER INSERT OR UPDATE ON public.learned_outcome FOR EACH ROW EXECUTE FUNCTION app.follow_learned_outcome();
create policy "Members add rows where their role may" on public.learned_outcome for insert to authenticated
  with check (app.can(scope_id, 'learned_outcome'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.learned_outcome for update to authenticated
  using (app.can_change(scope_id, 'learned_outcome'::text, author_id))
  with check (app.can_change(scope_id, 'learned_outcome'::text, author_id));
create policy "Members of a scope read its rows" on public.learned_outcome for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, outcome)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, outcome)
-- authenticated: update (deleted, participation_id, outcome)

create table public.outcome_count (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  outcome text not null,
  people integer not null,
  constraint outcome_count_pkey PRIMARY KEY (scope_id, id),
  constraint outcome_count_check CHECK ((scope_id = ('admin:'::text || participation_id))),
  constraint outcome_count_people_check CHECK ((people >= 5))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.outcome_count FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.outcome_count FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_hide BEFORE INSERT OR UPDATE ON public.outcome_count FOR EACH ROW EXECUTE FUNCTION app.hide_hand();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.outcome_count FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.outcome_count for insert to authenticated
  with check (app.can(scope_id, 'outcome_count'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.outcome_count for update to authenticated
  using (app.can_change(scope_id, 'outcome_count'::text, author_id))
  with check (app.can_change(scope_id, 'outcome_count'::text, author_id));
create policy "Members of a scope read its rows" on public.outcome_count for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, outcome, people)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, outcome, people)
-- authenticated: update (deleted, participation_id, outcome, people)

CREATE OR REPLACE FUNCTION app.follow_learned_outcome()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.hide_hand()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.author_id := null;
  new.updated_by := null;
  new.updated_at := date_trunc('day', new.updated_at);
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.publish_outcomes(participation uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: our own functions alone
