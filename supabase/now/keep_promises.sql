-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.clear_finished_rounds(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  plan text;
begin
  for plan in
    select r.scope_id from public.round r
    where app.results_day(r.scope_id, today) < (today at time zone 'Europe/Stockholm')::date - app.days_kept('person after the results conference')
      and exists (select from public.participation p join app.seat s on s.participation_id = p.id
        where p.scope_id = r.scope_id and (s.user_id is not null or s.ended_at is null or s.name <> app.former_name()))
    order by r.scope_id
  loop
    perform app.forget_round(plan);
  end loop;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.clear_guests(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  until constant timestamptz := today - make_interval(days => app.days_kept('name of a guest'));
  scopes text[] := array(select distinct g.scope_id from public.guest g where not g.deleted and g.updated_at < until);
begin
  perform from app.scope s where s.id = any (scopes) order by s.id for update;
  perform set_config('app.machine', 'on', true);
  update public.guest g set deleted = true where not g.deleted and g.updated_at < until;
  perform set_config('app.machine', machine, true);
  update app.history h set row = h.row || jsonb_build_object('name', app.former_name())
    where h.tbl = 'guest' and h.at < until and h.row ->> 'name' not in ('', app.former_name());
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.forget_round(plan text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  former constant text := app.former_name();
  anybody constant jsonb := jsonb_build_object('name', former, 'address', 'borttagen@tidigare.invalid', 'unit', '');
  parts uuid[] := array(select p.id from public.participation p where p.scope_id = plan);
  scopes text[] := array(select app.rooms_of_round(plan));
  leaving uuid[] := array(
    select distinct s.user_id from app.seat s
    where s.participation_id = any (parts) and s.user_id is not null
      and not exists (select from app.seat e
        where e.user_id = s.user_id and e.ended_at is null and e.participation_id <> all (parts))
      and not exists (select from app.office_member o where o.user_id = s.user_id and o.ended_at is null)
      -- asked to go on, and has not answered yet
      and not exists (select from app.seats_waiting(app.proven_address(s.user_id)) w where w.participation <> all (parts))
    order by 1);
  tbl text;
begin
  perform from app.scope s where s.id = any (scopes) or s.id in (select 'user:' || u from unnest(leaving) u)
    order by s.id for update;
  perform app.erase_user(u) from unnest(leaving) u;

  -- the rest is nobody's doing, as in app.erase_user
  perform set_config('request.jwt.claims', json_build_object('sub', app.nobody(), 'amr', array['otp'])::text, true);
  perform set_config('app.machine', 'on', true);
  update public.contact t set deleted = true where t.scope_id = any (scopes) and not t.deleted;
  update public.guest t set deleted = true where t.scope_id = any (scopes) and not t.deleted;
  update public.credit t set deleted = true, user_id = app.nobody() where t.scope_id = any (scopes) and t.user_id <> app.nobody();
  update public.course_status t set deleted = true, modules_done = '{}', finished_at = null, author_id = null
    where t.scope_id = any (scopes) and t.author_id is not null;
  update public.invitation t set deleted = true, state = 'withdrawn', name = anybody ->> 'name', address = anybody ->> 'address', unit = anybody ->> 'unit'
    where t.scope_id = any (scopes) and (not t.deleted or t.name <> former);
  update app.seat s set user_id = null, name = former, ended_at = coalesce(s.ended_at, now())
    where s.participation_id = any (parts) and (s.user_id is not null or s.name <> former or s.ended_at is null);
  update public.seat_card t set deleted = true, user_id = null, name = former
    where t.scope_id = any (scopes) and (not t.deleted or t.name <> former);
  delete from app.scope_member m using app.seat s where m.source = s.id and s.participation_id = any (parts);
  for tbl in select t.tbl from app.sync_table t loop
    execute format('update public.%I t set author_id = null
      where t.scope_id = any ($1) and (t.author_id is not null or t.updated_by <> $2)', tbl) using scopes, app.nobody();
  end loop;
  update app.history h
    set by_id = app.nobody(),
      row = h.row || jsonb_build_object('author_id', null, 'updated_by', app.nobody())
        || case when h.row ->> 'user_id' is null then '{}' else jsonb_build_object('user_id', app.nobody()) end
        || case h.tbl
          when 'invitation' then anybody
          when 'contact' then '{"name": "", "email": "", "phone": ""}'
          when 'seat_card' then jsonb_build_object('name', former)
          when 'guest' then jsonb_build_object('name', former)
          else '{}' end
    where h.scope_id = any (scopes);
  delete from app.spent s where s.scope_id = any (scopes);
  perform set_config('app.machine', machine, true);
  perform set_config('request.jwt.claims', claims, true);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.results_day(plan text, today timestamp with time zone)
 RETURNS date
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return (
    select coalesce(max(d.held), max(d.ends)) from (
      select coalesce(s.ends_on, s.starts_on) as held, null::date as ends, s.updated_at from public.plan_step s
        where s.scope_id = plan and s.kind = 'resultsConference' and not s.deleted
      union all
      select m.held_on, null, m.updated_at from public.meeting m
        where m.scope_id = 'round:' || split_part(plan, ':', 2) and m.kind = 'resultsConference' and not m.deleted
      union all
      select null, r.ends_on, r.updated_at from public.round r where r.scope_id = plan) d
    having max(d.updated_at) < today - interval '30 days');
end
$function$
;
-- may be called by: our own functions alone
