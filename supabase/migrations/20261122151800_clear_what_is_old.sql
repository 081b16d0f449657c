-- The nightly job (select app.clear_old()): versions of private rows 90 days, tombstones and
-- receipts 400, refused changes 90. A cursor older than what was cleared starts over (horizon).
create function app.clear_old(today timestamptz default now()) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  old record;
begin
  delete from app.history h where h.scope_id like 'user:%' and h.at < today - interval '90 days'
    and exists (select from app.log l where l.scope_id = h.scope_id and l.tbl = h.tbl and l.row_id = h.row_id and l.seq > h.version);
  delete from app.quarantine q where q.at < today - interval '90 days';
  delete from app.receipt r where r.at < today - interval '400 days';
  for old in
    select l.scope_id, l.tbl, array_agg(l.row_id) as ids, max(l.seq) as seq from app.log l
    where l.op = 'D' and l.at < today - interval '400 days'
    group by l.scope_id, l.tbl order by l.scope_id, l.tbl
  loop
    update app.scope s set min_seq = greatest(s.min_seq, old.seq) where s.id = old.scope_id;
    execute format('delete from public.%I t where t.scope_id = $1 and t.id = any ($2) and t.deleted', old.tbl) using old.scope_id, old.ids;
    delete from app.log l where l.scope_id = old.scope_id and l.tbl = old.tbl and l.row_id = any (old.ids) and l.op = 'D';
  end loop;
end
$$;
revoke execute on function app.clear_old(timestamptz) from public;
