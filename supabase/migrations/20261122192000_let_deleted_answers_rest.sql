-- Two versions of an answer that was deleted afterwards block nothing: nobody is shown them, so
-- nobody could choose. Otherwise as in the migration that seals what is handed in.
create or replace function app.judge_hand_in(scope text, assessment uuid, number int, seen jsonb) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  last public.hand_in;
begin
  if not exists (select from public.assessment a where a.scope_id = scope and a.id = assessment and not a.deleted) then
    return '23503';
  end if;
  select * into last from public.hand_in h
    where h.scope_id = scope and h.assessment_id = assessment and not h.deleted order by h.number desc limit 1;
  if judge_hand_in.number = last.number and judge_hand_in.seen = last.seen then
    return null;
  end if;
  if judge_hand_in.number <> coalesce(last.number, 0) + 1 or app.is_sealed(scope, assessment)
    or judge_hand_in.seen <> app.answers_now(scope, assessment)
    or exists (select from public.alternative v
      join public.answer a on a.scope_id = v.scope_id and a.id = v.row_id
      where v.scope_id = scope and not v.deleted and not a.deleted and a.assessment_id = assessment)
  then
    return 'JSSTL';
  end if;
  return null;
end
$$;
