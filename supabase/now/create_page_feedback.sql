-- written by `npm run now`; nobody edits it

create table app.page_answer (
  page text not null,
  helped boolean not null,
  word text not null,
  said_on date not null
);
CREATE INDEX page_answer_page_idx ON app.page_answer USING btree (page);
-- row-level security is on

create table public.page_feedback (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  page text not null,
  helped boolean not null,
  word text not null,
  constraint page_feedback_pkey PRIMARY KEY (scope_id, id),
  constraint page_feedback_check CHECK ((scope_id = ('user:'::text || author_id))),
  constraint page_feedback_page_check CHECK ((((char_length(page) >= 1) AND (char_length(page) <= 100)) AND (page ~ '^[a-z0-9]+([/-][a-z0-9]+)*$'::text))),
  constraint page_feedback_word_check CHECK ((char_length(word) <= 500))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.page_feedback FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.page_feedback FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_quota BEFORE INSERT ON public.page_feedback FOR EACH ROW EXECUTE FUNCTION app.rule_most('pages answered', 'scope_id');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.page_feedback FOR EACH ROW EXECUTE FUNCTION app.record_row();
CREATE TRIGGER e_copy AFTER INSERT OR DELETE OR UPDATE ON public.page_feedback FOR EACH ROW EXECUTE FUNCTION app.copy_page_feedback();
create policy "Members add rows where their role may" on public.page_feedback for insert to authenticated
  with check (app.can(scope_id, 'page_feedback'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.page_feedback for update to authenticated
  using (app.can_change(scope_id, 'page_feedback'::text, author_id))
  with check (app.can_change(scope_id, 'page_feedback'::text, author_id));
create policy "Members of a scope read its rows" on public.page_feedback for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, page, helped, word)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, page, helped, word)
-- authenticated: update (deleted, page, helped, word)

CREATE OR REPLACE FUNCTION app.clear_page_words(today timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  update app.page_answer a set word = '' where a.word <> '' and a.said_on < today::date - app.days_kept('word about a page');
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.copy_page_feedback()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if tg_op = 'UPDATE' and (old.helped, old.word, old.deleted) is not distinct from (new.helped, new.word, new.deleted) then
    return null;
  end if;
  if tg_op <> 'INSERT' and not old.deleted then
    -- two people take back at the same time: each another of the equal answers
    delete from app.page_answer a where a.ctid = (
      select e.ctid from app.page_answer e
      where e.page = old.page and e.helped = old.helped and e.word in (btrim(old.word), '')
      order by e.word desc, e.said_on <> (old.updated_at at time zone 'Europe/Stockholm')::date
      limit 1 for update skip locked);
  end if;
  if tg_op <> 'DELETE' and not new.deleted then
    insert into app.page_answer (page, helped, word, said_on)
      values (new.page, new.helped, btrim(new.word), (now() at time zone 'Europe/Stockholm')::date);
  end if;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION public.read_page_feedback(body jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if app.uid() is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  if not app.is_office() then
    return '{"status": "rejected", "code": "42501"}';
  end if;
  return jsonb_build_object('status', 'applied', 'pages', coalesce((
    select jsonb_agg(jsonb_build_object('page', p.page, 'yes', p.yes, 'no', p.no, 'words', coalesce((
        select jsonb_agg(jsonb_build_object('day', w.said_on, 'helped', w.helped, 'word', w.word) order by w.said_on desc, w.word)
        from (select * from app.page_answer a where a.page = p.page and a.word <> '' order by a.said_on desc, a.word limit 200) w), '[]'))
      order by p.page)
    from (
      select a.page, count(*) filter (where a.helped) as yes, count(*) filter (where not a.helped) as no
      from app.page_answer a group by a.page) p), '[]'));
end
$function$
;
-- may be called by: authenticated
