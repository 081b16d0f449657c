-- "Hjälpte sidan dig?": a person's own row, changeable, and beside it an answer without a person that
-- the programme office reads. The two share no id and no time, only what was said: nothing the office
-- can read leads back. A changed or deleted row takes back an answer with the same content, whichever
-- it is, and so does erasing a person.
create table public.page_feedback (
  like app.row_head including defaults,
  page text not null check (char_length(page) between 1 and 100 and page ~ '^[a-z0-9]+([/-][a-z0-9]+)*$'),
  helped boolean not null,
  word text not null check (char_length(word) <= 500),
  check (scope_id = 'user:' || author_id)
);
select app.add_synced_table('page_feedback', '{author_id,page}', blank => '{"word": ""}');

-- No key on purpose: a row is only what was said about a page, and on which day.
create table app.page_answer (
  page text not null,
  helped boolean not null,
  word text not null,
  said_on date not null
);
create index on app.page_answer (page);
alter table app.page_answer enable row level security;
revoke all on app.page_answer from public, anon, authenticated;

create function app.copy_page_feedback() returns trigger
language plpgsql security definer set search_path = '' as $$
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
$$;
create trigger e_copy after insert or update or delete on public.page_feedback
  for each row execute function app.copy_page_feedback();

-- {} → {status: 'applied', pages: [{page, yes, no, words: [{day, helped, word}]}]}, for the office
-- alone. Within a day the words stand in their alphabetical order, not in that of their coming.
create function public.read_page_feedback(body jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
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
$$;

-- A word may name somebody after all: it is kept as long as a tombstone, the answer for good.
insert into app.retention (what, days) values ('word about a page', 400);
create function app.clear_page_words(today timestamptz) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.page_answer a set word = '' where a.word <> '' and a.said_on < today::date - app.days_kept('word about a page');
end
$$;
select app.add_hook('clear', 'app.clear_page_words');
revoke execute on function app.copy_page_feedback(), app.clear_page_words(timestamptz) from public;
revoke execute on function public.read_page_feedback(jsonb) from public, anon;
grant execute on function public.read_page_feedback(jsonb) to authenticated;
