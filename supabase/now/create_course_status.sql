-- written by `npm run now`; nobody edits it

create table public.course_status (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  modules_done text[] not null,
  finished_at app.moment,
  credits jsonb not null default '{}'::jsonb,
  constraint course_status_pkey PRIMARY KEY (scope_id, id),
  constraint course_status_check CHECK (((scope_id = ('user:'::text || author_id)) OR (scope_id = ('admin:'::text || participation_id)))),
  constraint course_status_credits_check CHECK (((jsonb_typeof(credits) = 'object'::text) AND (octet_length((credits)::text) <= 20000) AND (NOT jsonb_path_exists(credits, '$.*?(@.type() != "string" && @.type() != "null")'::jsonpath)) AND (NOT jsonb_path_exists(credits, '$.*?(@.type() == "string" && (@ == "" || @ like_regex "^.{101}"))'::jsonpath)) AND (NOT jsonb_path_exists(credits, '$.keyvalue()."key"?(!(@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))'::jsonpath)))),
  constraint course_status_modules_done_check CHECK (((cardinality(modules_done) <= 50) AND (array_position(modules_done, NULL::text) IS NULL) AND (octet_length(array_to_string(modules_done, ','::text)) <= 2000)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.course_status FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.course_status FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_forget BEFORE INSERT OR UPDATE ON public.course_status FOR EACH ROW WHEN (new.deleted) EXECUTE FUNCTION app.forget_credits();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.course_status FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_copy AFTER INSERT OR UPDATE ON public.course_status FOR EACH ROW WHEN ((new.scope_id ~~ 'user:%'::text)) EXECUTE FUNCTION app.copy_course_status();
create policy "Members add rows where their role may" on public.course_status for insert to authenticated
  with check (app.can(scope_id, 'course_status'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.course_status for update to authenticated
  using (app.can_change(scope_id, 'course_status'::text, author_id))
  with check (app.can_change(scope_id, 'course_status'::text, author_id));
create policy "Members of a scope read its rows" on public.course_status for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, modules_done, finished_at, credits)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, modules_done, finished_at, credits)
-- authenticated: update (deleted, participation_id, modules_done, finished_at, credits)

CREATE OR REPLACE FUNCTION app.admin_rooms_of_caller(scope text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return query select 'admin:' || s.participation_id from app.seat s where s.user_id = app.uid() and s.ended_at is null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.copy_course_status()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  if exists (select from app.seat s
    where s.user_id = new.author_id and s.participation_id = new.participation_id and s.ended_at is null)
  then
    perform set_config('app.machine', 'on', true);
    update public.course_status
      set modules_done = new.modules_done, credits = new.credits, finished_at = new.finished_at, deleted = new.deleted
      where scope_id = 'admin:' || new.participation_id and id = new.id;
    if not found then
      insert into public.course_status (scope_id, id, author_id, participation_id, modules_done, credits, finished_at, deleted)
      values ('admin:' || new.participation_id, new.id, new.author_id, new.participation_id,
        new.modules_done, new.credits, new.finished_at, new.deleted);
    end if;
    perform set_config('app.machine', machine, true);
  end if;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.erase_course_status(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update public.course_status t set deleted = true, modules_done = '{}', finished_at = null, author_id = null where t.author_id = person;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.forget_credits()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
begin
  new.credits := '{}';
  return new;
end
$function$
;
-- may be called by: our own functions alone
