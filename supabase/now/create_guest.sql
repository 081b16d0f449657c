-- written by `npm run now`; nobody edits it

create table public.guest (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  session_id uuid not null,
  name text not null,
  seat_id uuid,
  constraint guest_pkey PRIMARY KEY (scope_id, id),
  constraint guest_check CHECK ((deleted OR (name <> ''::text))),
  constraint guest_name_check CHECK ((char_length(name) <= 200)),
  constraint guest_scope_id_check CHECK ((scope_id ~ '^course:'::text))
);
CREATE INDEX guest_seat_id_idx ON public.guest USING btree (seat_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.guest FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.guest FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_matched BEFORE UPDATE ON public.guest FOR EACH ROW WHEN (((old.session_id IS DISTINCT FROM new.session_id) OR (old.seat_id IS DISTINCT FROM new.seat_id))) EXECUTE FUNCTION app.rule_guest();
CREATE TRIGGER c_rule BEFORE INSERT ON public.guest FOR EACH ROW EXECUTE FUNCTION app.rule_guest();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.guest FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_credit AFTER INSERT OR UPDATE ON public.guest FOR EACH ROW WHEN (((new.seat_id IS NOT NULL) AND (NOT new.deleted))) EXECUTE FUNCTION app.follow_guest();
create policy "Members add rows where their role may" on public.guest for insert to authenticated
  with check (app.can(scope_id, 'guest'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.guest for update to authenticated
  using (app.can_change(scope_id, 'guest'::text, author_id))
  with check (app.can_change(scope_id, 'guest'::text, author_id));
create policy "Members of a scope read its rows" on public.guest for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, session_id, name, seat_id)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, session_id, name, seat_id)
-- authenticated: update (deleted, session_id, name, seat_id)

CREATE OR REPLACE FUNCTION app.credit_guests(seat uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  g record;
begin
  perform set_config('app.machine', 'on', true);
  for g in
    select t.scope_id, t.id, t.author_id, t.session_id, s.user_id,
      app.row_id('credit', t.session_id::text, s.user_id::text) as credit
    from public.guest t
    join app.seat s on s.id = t.seat_id and s.ended_at is null
    join public.group_session h
      on h.scope_id = t.scope_id and h.id = t.session_id and h.author_id = t.author_id
        and not h.deleted and h.ended_at is not null
    where t.seat_id = seat and not t.deleted
      and exists (select from app.scope_member m where m.scope_id = t.scope_id and m.user_id = s.user_id)
    order by t.id
  loop
    if not exists (select from public.credit c where c.scope_id = g.scope_id and c.id = g.credit) then
      insert into public.credit (scope_id, id, author_id, session_id, user_id)
        values (g.scope_id, g.credit, g.author_id, g.session_id, g.user_id);
    end if;
    update public.guest t set deleted = true where t.scope_id = g.scope_id and t.id = g.id;
  end loop;
  perform set_config('app.machine', machine, true);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_guests(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  seats uuid[] := app.seats_to_erase(person, proven);
  hers uuid[] := array(
    select t.id from public.guest t where t.seat_id = any (seats)
    union
    select n.id from app.guests_named_as(seats) n
    union
    select v.row_id from app.history v where v.tbl = 'guest' and v.row ->> 'seat_id' = any (seats::text[]));
begin
  update public.guest t set deleted = true where t.id = any (hers) and not t.deleted;
  update app.history h set row = h.row || jsonb_build_object('name', app.former_name())
    where h.tbl = 'guest' and h.row_id = any (hers);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.follow_guest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform app.credit_guests(new.seat_id);
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.follow_session_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  perform app.credit_guests(t.seat_id) from (
    select distinct g.seat_id from public.guest g
    where g.scope_id = new.scope_id and g.session_id = new.id and g.seat_id is not null and not g.deleted
    order by 1) t;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_guest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not new.deleted and not exists (select from public.group_session s
      where s.scope_id = new.scope_id and s.id = new.session_id and s.author_id = new.author_id and not s.deleted)
    or new.seat_id is not null and not exists (select from public.seat_card c
      where c.scope_id = new.scope_id and c.seat_id = new.seat_id and not c.deleted)
  then
    raise exception 'guest' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
