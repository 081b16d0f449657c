-- written by `npm run now`; nobody edits it

create table public.note (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  meeting_id uuid,
  agenda_item_id uuid,
  kind text not null,
  body text not null,
  written_at app.moment not null,
  shared text[] not null,
  origin uuid,
  constraint note_pkey PRIMARY KEY (scope_id, id),
  constraint note_body_check CHECK ((char_length(body) <= 10000)),
  constraint note_check CHECK (((scope_id ~ '^user:'::text) = (origin IS NULL))),
  constraint note_check1 CHECK (((origin IS NULL) OR (shared = '{}'::text[]))),
  constraint note_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'lesson'::text, 'idea'::text, 'decision'::text, 'action'::text, 'plus'::text, 'minus'::text, 'interesting'::text]))),
  constraint note_scope_id_check CHECK ((scope_id ~ '^(user|org|group|strategists|round):'::text)),
  constraint note_shared_check CHECK (((cardinality(shared) <= 20) AND (array_position(shared, NULL::text) IS NULL) AND (octet_length(array_to_string(shared, ','::text)) <= 2000))),
  constraint note_shared_check1 CHECK (app.are_rooms(shared))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.note FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.note FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.note FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.note FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.note for insert to authenticated
  with check (app.can(scope_id, 'note'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.note for update to authenticated
  using (app.can_change(scope_id, 'note'::text, author_id))
  with check (app.can_change(scope_id, 'note'::text, author_id));
create policy "Members of a scope read its rows" on public.note for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, meeting_id, agenda_item_id, kind, body, written_at, shared, origin)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, meeting_id, agenda_item_id, kind, body, written_at, shared, origin)
-- authenticated: update (deleted, participation_id, meeting_id, agenda_item_id, kind, body, written_at, shared, origin)

CREATE OR REPLACE FUNCTION app.rule_hat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  hat uuid := new.participation_id;
  kind text := app.scope_kind(new.scope_id);
begin
  if app.uid() is null or (tg_op = 'UPDATE' and old.participation_id = hat) then
    return new;
  end if;
  if kind in ('org', 'course') and new.scope_id <> kind || ':' || hat
    or kind in ('group', 'round', 'strategists') and not app.speaks_for(new.scope_id, hat)
  then
    raise exception 'hat' using errcode = '23514';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
