-- The nightly job: versions of private rows 90 days, refused changes 90, tombstones with all their
-- versions and receipts 400, accounts whose mailbox went to somebody else 90. A cursor older than
-- what was cleared starts over (horizon).

create function app.clear_old_rows(today timestamptz default now()) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  old record;
begin
  for old in select r.user_id from app.retired_account r where r.erase_at <= today order by r.user_id loop
    perform app.erase_user(old.user_id);
  end loop;
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
    -- without its row nothing leads to a version any more; kept, it would stay for ever
    delete from app.history h where h.scope_id = old.scope_id and h.tbl = old.tbl and h.row_id = any (old.ids);
  end loop;
end
$$;

-- A word about a page may name somebody after all: it is kept as long as a tombstone, the answer for good.
create function app.clear_old(today timestamptz default now()) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform app.clear_old_rows(today);
  update app.page_answer a set word = '' where a.word <> '' and a.said_on < today::date - 400;
end
$$;
revoke execute on function app.clear_old_rows(timestamptz), app.clear_old(timestamptz) from public;
