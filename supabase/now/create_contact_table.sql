-- written by `npm run now`; nobody edits it

create table public.contact (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  topic text not null,
  name text not null,
  email text not null,
  phone text not null,
  constraint contact_pkey PRIMARY KEY (scope_id, id),
  constraint contact_check CHECK ((deleted OR (name <> ''::text))),
  constraint contact_email_check CHECK (((email = ''::text) OR ((email ~ '^[^@[:space:]]+@[^@[:space:]]+$'::text) AND (char_length(email) <= 254)))),
  constraint contact_name_check CHECK ((char_length(name) <= 200)),
  constraint contact_phone_check CHECK ((char_length(phone) <= 40)),
  constraint contact_scope_id_check CHECK ((scope_id ~ '^(course|plan):'::text)),
  constraint contact_topic_check CHECK (((char_length(topic) >= 1) AND (char_length(topic) <= 40)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.contact for insert to authenticated
  with check (app.can(scope_id, 'contact'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.contact for update to authenticated
  using (app.can_change(scope_id, 'contact'::text, author_id))
  with check (app.can_change(scope_id, 'contact'::text, author_id));
create policy "Members of a scope read its rows" on public.contact for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, topic, name, email, phone)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, topic, name, email, phone)
-- authenticated: update (deleted, topic, name, email, phone)

CREATE OR REPLACE FUNCTION app.erase_contacts(person uuid, proven text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update public.contact c set deleted = true
    where not c.deleted and app.tells_of(c.scope_id, to_jsonb(c), person, proven);
  update app.history h set row = h.row || '{"name": "", "email": "", "phone": ""}'
    where h.tbl = 'contact' and app.tells_of(h.scope_id, h.row, person, proven);
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.tells_of(scope text, contact jsonb, person uuid, proven text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return coalesce(app.address_to_compare(contact ->> 'email') = proven, false) or exists (
    select from app.seat s
    where s.user_id = person and scope = 'course:' || s.participation_id and contact ->> 'name' = s.name);
end
$function$
;
-- may be called by: our own functions alone
