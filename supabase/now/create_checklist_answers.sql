-- written by `npm run now`; nobody edits it

create table public.alternative (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  tbl text not null,
  row_id uuid not null,
  field text not null,
  value jsonb,
  cause text not null,
  written_at app.moment not null,
  constraint alternative_pkey PRIMARY KEY (scope_id, id),
  constraint alternative_cause_check CHECK (((char_length(cause) >= 1) AND (char_length(cause) <= 100))),
  constraint alternative_field_check CHECK ((char_length(field) <= 60)),
  constraint alternative_tbl_check CHECK ((char_length(tbl) <= 60)),
  constraint alternative_value_check CHECK ((octet_length((value)::text) <= 50000)),
  constraint alternative_value_shallow CHECK ((NOT jsonb_path_exists(value, '$.**{9 to last}'::jsonpath)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.alternative FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.alternative FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.alternative FOR EACH ROW EXECUTE FUNCTION app.rule_alternative();
CREATE TRIGGER c_seal BEFORE INSERT OR UPDATE ON public.alternative FOR EACH ROW EXECUTE FUNCTION app.rule_sealed('app.assessment_of_alternative');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.alternative FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.alternative for insert to authenticated
  with check (app.can(scope_id, 'alternative'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.alternative for update to authenticated
  using (app.can_change(scope_id, 'alternative'::text, author_id))
  with check (app.can_change(scope_id, 'alternative'::text, author_id));
create policy "Members of a scope read its rows" on public.alternative for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, tbl, row_id, field, value, cause, written_at)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, tbl, row_id, field, value, cause, written_at)
-- authenticated: update (deleted, tbl, row_id, field, value, cause, written_at)

create table public.answer (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  assessment_id uuid not null,
  statement_id uuid not null,
  score integer,
  comment text not null,
  evidence text not null default ''::text,
  constraint answer_pkey PRIMARY KEY (scope_id, id),
  constraint answer_comment_check CHECK ((char_length(comment) <= 4000)),
  constraint answer_evidence_check CHECK ((char_length(evidence) <= 500)),
  constraint answer_scope_id_check CHECK ((scope_id ~ '^org:'::text)),
  constraint answer_score_check CHECK (((score >= 1) AND (score <= 10)))
);
CREATE INDEX answer_assessment_id_idx ON public.answer USING btree (assessment_id);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_scored BEFORE INSERT OR UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION app.rule_scored();
CREATE TRIGGER c_seal BEFORE INSERT OR UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION app.rule_sealed('app.assessment_of_answer');
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.answer FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.answer for insert to authenticated
  with check (app.can(scope_id, 'answer'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.answer for update to authenticated
  using (app.can_change(scope_id, 'answer'::text, author_id))
  with check (app.can_change(scope_id, 'answer'::text, author_id));
create policy "Members of a scope read its rows" on public.answer for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, assessment_id, statement_id, score, comment, evidence)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, assessment_id, statement_id, score, comment, evidence)
-- authenticated: update (deleted, assessment_id, statement_id, score, comment, evidence)

create table public.assessment (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  occasion_id uuid not null,
  checklist_version_id uuid not null,
  constraint assessment_pkey PRIMARY KEY (scope_id, id),
  constraint assessment_check CHECK ((scope_id = ('org:'::text || participation_id)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_scored BEFORE INSERT OR UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION app.rule_scored();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.assessment for insert to authenticated
  with check (app.can(scope_id, 'assessment'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.assessment for update to authenticated
  using (app.can_change(scope_id, 'assessment'::text, author_id))
  with check (app.can_change(scope_id, 'assessment'::text, author_id));
create policy "Members of a scope read its rows" on public.assessment for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, occasion_id, checklist_version_id)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, occasion_id, checklist_version_id)
-- authenticated: update (deleted, participation_id, occasion_id, checklist_version_id)

create table public.own_answer (
  scope_id text not null,
  id uuid not null,
  author_id uuid,
  deleted boolean not null default false,
  version bigint not null default 0,
  updated_by uuid,
  updated_at timestamp with time zone,
  participation_id uuid not null,
  occasion_id uuid not null,
  statement_id uuid not null,
  score integer,
  comment text not null,
  origin uuid,
  evidence text not null default ''::text,
  constraint own_answer_pkey PRIMARY KEY (scope_id, id),
  constraint own_answer_check CHECK (((scope_id ~ '^user:'::text) AND (origin IS NULL))),
  constraint own_answer_comment_check CHECK ((char_length(comment) <= 4000)),
  constraint own_answer_evidence_check CHECK ((char_length(evidence) <= 500)),
  constraint own_answer_score_check CHECK (((score >= 1) AND (score <= 10)))
);
CREATE TRIGGER a_mark BEFORE INSERT OR UPDATE ON public.own_answer FOR EACH ROW EXECUTE FUNCTION app.mark_machine();
CREATE TRIGGER b_guard BEFORE INSERT OR UPDATE ON public.own_answer FOR EACH ROW EXECUTE FUNCTION app.guard_row();
CREATE TRIGGER c_rule BEFORE INSERT OR UPDATE ON public.own_answer FOR EACH ROW EXECUTE FUNCTION app.rule_hat();
CREATE TRIGGER d_record AFTER INSERT OR UPDATE ON public.own_answer FOR EACH ROW EXECUTE FUNCTION app.record_row();
create policy "Members add rows where their role may" on public.own_answer for insert to authenticated
  with check (app.can(scope_id, 'own_answer'::text, 'insert'::text));
create policy "Members change their own rows, or any where their role may" on public.own_answer for update to authenticated
  using (app.can_change(scope_id, 'own_answer'::text, author_id))
  with check (app.can_change(scope_id, 'own_answer'::text, author_id));
create policy "Members of a scope read its rows" on public.own_answer for select to authenticated
  using ((scope_id IN ( SELECT app.readable_scopes() AS readable_scopes)));
-- row-level security is on
-- authenticated: insert (scope_id, id, deleted, participation_id, occasion_id, statement_id, score, comment, origin, evidence)
-- authenticated: select (scope_id, id, author_id, deleted, version, updated_by, updated_at, participation_id, occasion_id, statement_id, score, comment, origin, evidence)
-- authenticated: update (deleted, participation_id, occasion_id, statement_id, score, comment, origin, evidence)

CREATE OR REPLACE FUNCTION app.rule_alternative()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$
declare
  code text;
begin
  if app.uid() is null or app.by_machine(tg_relid) then
    return new;
  end if;
  if not app.can(new.scope_id, new.tbl, 'update any') then
    raise exception 'forbidden' using errcode = '42501';
  end if;
  if not new.deleted then
    code := app.judge_alternative(new.scope_id, new.tbl, new.row_id, new.field, new.value);
    if code is not null then
      raise exception 'no version of anything' using errcode = code;
    end if;
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
