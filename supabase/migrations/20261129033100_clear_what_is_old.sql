-- The nightly job: what was promised to be kept only so long goes. A cursor older than what was
-- cleared starts over (horizon).
insert into app.retention (what, days) values
  ('private version', 90),
  ('refused change', 90),
  ('receipt', 400),
  ('tombstone', 400);

create function app.clear_private_versions(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.history h
    where h.scope_id like 'user:%' and h.at < today - make_interval(days => app.days_kept('private version'))
      and exists (select from app.log l where l.scope_id = h.scope_id and l.tbl = h.tbl and l.row_id = h.row_id and l.seq > h.version);
end
$$;
select app.add_hook('clear', 'app.clear_private_versions', ord => 20);

create function app.clear_calls(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from app.quarantine q where q.at < today - make_interval(days => app.days_kept('refused change'));
  delete from app.receipt r where r.at < today - make_interval(days => app.days_kept('receipt'));
end
$$;
select app.add_hook('clear', 'app.clear_calls', ord => 30);

create function app.clear_tombstones(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  old record;
begin
  for old in
    select l.scope_id, l.tbl, array_agg(l.row_id) as ids, max(l.seq) as seq from app.log l
    where l.op = 'D' and l.at < today - make_interval(days => app.days_kept('tombstone'))
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
select app.add_hook('clear', 'app.clear_tombstones', ord => 40);

create function app.clear_old(today timestamptz default now()) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  step text;
begin
  for step in select app.hooks('clear') loop
    execute format('select %s($1)', step) using today;
  end loop;
end
$$;
revoke execute on function app.clear_private_versions(timestamptz), app.clear_calls(timestamptz),
  app.clear_tombstones(timestamptz), app.clear_old(timestamptz) from public;
