-- written by `npm run now`; nobody edits it

create table public.figure_value (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  figure text not null,
  year integer not null,
  women double precision,
  men double precision,
  source text not null,
  constraint figure_value_pkey PRIMARY KEY (scope_id, id),
  constraint figure_value_check CHECK ((deleted OR (women IS NOT NULL) OR (men IS NOT NULL))),
  constraint figure_value_check1 CHECK ((scope_id = ('course:'::text || participation_id))),
  constraint figure_value_figure_check CHECK ((((char_length(figure) >= 1) AND (char_length(figure) <= 100)) AND (figure ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))),
  constraint figure_value_men_check CHECK (((men >= (0)::double precision) AND (men <= (100)::double precision))),
  constraint figure_value_source_check CHECK ((char_length(source) <= 300)),
  constraint figure_value_women_check CHECK (((women >= (0)::double precision) AND (women <= (100)::double precision))),
  constraint figure_value_year_check CHECK (((year >= 1990) AND (year <= 2100)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.figure_value FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.figure_value FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.figure_value FOR EACH ROW EXECUTE FUNCTION app.rule_figure_value();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.figure_value FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.figure_value for insert to authenticated
  with check (app.can(scope_id, 'figure_value'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.figure_value for update to authenticated
  using (app.can_change(scope_id, 'figure_value'::text, author_id))
  with check (app.can_change(scope_id, 'figure_value'::text, author_id));
create policy "Members of a scope read its rows" on public.figure_value for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, figure, year, women, men, source)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, figure, year, women, men, source)
-- authenticated: update (deleted, participation_id, figure, year, women, men, source)
