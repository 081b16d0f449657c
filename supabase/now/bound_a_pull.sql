-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.within(entries app.log[], room bigint)
 RETURNS app.log[]
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$
begin
  return array(
    select m.entry from (
      select e as entry, e.seq,
        coalesce(sum(e.bytes) over (order by e.seq rows between unbounded preceding and 1 preceding), 0) as before
      from unnest(entries) e) m
    where m.before < room order by m.seq);
end
$function$
;
-- may be called by: authenticated
