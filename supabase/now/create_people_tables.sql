-- written by `npm run now`; nobody edits it

create table public.invitation (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  address text not null,
  name text not null,
  role text not null,
  state text not null,
  unit text not null default ''::text,
  user_id uuid,
  by_office_at app.moment,
  constraint invitation_pkey PRIMARY KEY (scope_id, id),
  constraint invitation_address_check CHECK (((address = lower(address)) AND (address ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (char_length(address) <= 254))),
  constraint invitation_check CHECK ((scope_id = ('admin:'::text || participation_id))),
  constraint invitation_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200))),
  constraint invitation_role_check CHECK ((role = ANY (ARRAY['electedOfficial'::text, 'seniorManager'::text, 'strategist'::text, 'keyPerson'::text, 'courseParticipant'::text]))),
  constraint invitation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'withdrawn'::text, 'declined'::text]))),
  constraint invitation_unit_check CHECK ((char_length(unit) <= 80))
);
CREATE INDEX invitation_address_idx ON public.invitation USING btree (app.address_to_compare(address));
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_invited BEFORE INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.rule_invited();
CREATE TRIGGER c_invited_by BEFORE INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.rule_invited_by();
CREATE TRIGGER c_person BEFORE INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.rule_invitation_person();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.rule_invitation_state();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_seat AFTER INSERT OR UPDATE ON public.invitation FOR EACH ROW EXECUTE FUNCTION app.follow_invitation();
create policy "Members add rows where their role may" on public.invitation for insert to authenticated
  with check (app.can(scope_id, 'invitation'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.invitation for update to authenticated
  using (app.can_change(scope_id, 'invitation'::text, author_id))
  with check (app.can_change(scope_id, 'invitation'::text, author_id));
create policy "Members of a scope read its rows" on public.invitation for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, address, name, role, state, unit, user_id, by_office_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, address, name, role, state, unit, user_id, by_office_at)
-- authenticated: update (deleted, participation_id, address, name, role, state, unit, user_id, by_office_at)

create table public.seat_card (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  seat_id uuid not null,
  user_id uuid,
  participation_id uuid not null,
  name text not null,
  role text not null,
  constraint seat_card_pkey PRIMARY KEY (scope_id, id),
  constraint seat_card_name_check CHECK ((char_length(name) <= 200)),
  constraint seat_card_role_check CHECK ((role = ANY (ARRAY['electedOfficial'::text, 'seniorManager'::text, 'strategist'::text, 'keyPerson'::text, 'courseParticipant'::text])))
);
CREATE INDEX seat_card_seat_id_idx ON public.seat_card USING btree (seat_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.seat_card FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.seat_card FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.seat_card FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_guest AFTER INSERT OR UPDATE ON public.seat_card FOR EACH ROW WHEN (((new.scope_id ~~ 'course:%'::text) AND (new.user_id IS NOT NULL) AND (NOT new.deleted))) EXECUTE FUNCTION app.follow_guest();
create policy "Members add rows where their role may" on public.seat_card for insert to authenticated
  with check (app.can(scope_id, 'seat_card'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.seat_card for update to authenticated
  using (app.can_change(scope_id, 'seat_card'::text, author_id))
  with check (app.can_change(scope_id, 'seat_card'::text, author_id));
create policy "Members of a scope read its rows" on public.seat_card for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, seat_id, user_id, participation_id, name, role)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, seat_id, user_id, participation_id, name, role)
-- authenticated: update (deleted, seat_id, user_id, participation_id, name, role)

CREATE OR REPLACE FUNCTION app.rooms_of_invitations(scope text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query
    select unnest(array['course:' || p.id, 'group:' || p.group_id, 'org:' || p.id]) from public.participation p
    where scope = 'admin:' || p.id;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_invitation_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  new.user_id := case when new.state = 'accepted' and not new.deleted then (
    select s.user_id from app.seat s where s.invitation_id = new.id and s.ended_at is null) end;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_invitation_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  was text := case when tg_op = 'UPDATE' then old.state else '' end;
begin
  if not app.by_machine(tg_relid) and new.state <> was
    and (was, new.state) not in (('', 'open'), ('open', 'withdrawn'), ('accepted', 'withdrawn'), ('withdrawn', 'open'),
      ('declined', 'open'), ('declined', 'withdrawn'))
  then
    raise exception 'state' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
