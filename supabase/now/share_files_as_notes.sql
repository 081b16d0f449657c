-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.judge_file(r jsonb)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  return case when not exists (select from public.meeting m
    where m.id = (r ->> 'meeting_id')::uuid and not m.deleted
      and (m.scope_id = r ->> 'scope_id' or m.scope_id like 'round:%' and m.scope_id in (select app.readable_scopes())))
    then '23503' end;
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.note_erased_material()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not old.deleted and old.hash <> '' then
    insert into app.material_gone (path, parts)
      values (old.scope_id || '/' || old.id, (old.bytes + 786431) / 786432), (old.scope_id || '/' || old.hash, 0)
      on conflict do nothing;
  end if;
  return null;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_own_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if not app.by_machine(tg_relid)
    and not exists (select from app.seat s where s.user_id = app.uid() and s.role <> 'courseParticipant')
  then
    raise exception 'seat' using errcode = '42501';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.rule_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
begin
  if new.step_id is null or tg_op = 'UPDATE' and old.step_id = new.step_id then
    return new;
  end if;
  if not exists (select from public.plan_step p where p.id = new.step_id and not p.deleted) then
    raise exception 'step' using errcode = '23503';
  end if;
  return new;
end
$function$
;
-- may be called by: our own functions alone
