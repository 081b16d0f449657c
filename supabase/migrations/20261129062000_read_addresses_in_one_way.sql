-- One reading of an e-mail address, the same as on the phone (src/domain/address.ts): as it comes
-- ("Anna <Anna@Granvik.SE>,"), without what nobody sees, in small letters, its domain in punycode. Two writings
-- of one address were two addresses: anna@malmö.example was invited, and locked out when her phone wrote
-- xn--malm-8qa. What was stored earlier stays as it is, and is read when it is compared.
-- tests/support/addresses.ts tries both readings.

-- The server's lower() depends on the locale it was made with: here are Latin, Greek, Cyrillic, Armenian.
create function app.small_letters(given text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  if given !~ '[^\u0001-\u007F]' then
    return lower(given collate "C");
  end if;
  return translate(replace(lower(given collate "C"), 'İ', U&'i\0307'),
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮĴĶĹĻĽŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉƊƋƎƏ'
    'ƐƑƓƔƖƗƘƜƝƟƠƢƤƦƧƩƬƮƯƱƲƳƵƷƸƼǍǏǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǴǶǷǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃɄɅɆɈɊɌɎͰͲͶͿΆΈΉΊΌΎΏ'
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫϏϘϚϜϞϠϢϤϦϨϪϬϮϷϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮ'
    'ѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸ'
    'ԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊ'
    'ẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾἈἉἊἋἌἍἎἏἘἙἚἛἜἝἨἩἪἫἬἭἮἯἸἹἺἻἼἽἾἿὈὉὊὋὌὍὙὛὝὟὨὩὪὫὬὭ'
    'ὮὯᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾸᾹᾺᾼῈῊῌῘῙῚῨῩῪῬῸῺῼ',
    'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįĵķĺļľłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷÿźżžɓƃƅɔƈɖɗƌǝə'
    'ɛƒɠɣɩɨƙɯɲɵơƣƥʀƨʃƭʈưʊʋƴƶʒƹƽǎǐǒǔǖǘǚǜǟǡǣǥǧǩǫǭǯǵƕƿǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟƞȣȥȧȩȫȭȯȱȳⱥȼƚⱦɂƀʉʌɇɉɋɍɏͱͳͷϳάέήίόύώ'
    'αβγδεζηθικλμνξοπρστυφχψωϊϋϗϙϛϝϟϡϣϥϧϩϫϭϯϸϻͻͼͽѐёђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯ'
    'ѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӂӄӆӈӊӌӎӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯաբգդեզէը'
    'թժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋ'
    'ẍẏẑẓẕßạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿἀἁἂἃἄἅἆἇἐἑἒἓἔἕἠἡἢἣἤἥἦἧἰἱἲἳἴἵἶἷὀὁὂὃὄὅὑὓὕὗὠὡὢὣὤὥ'
    'ὦὧᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾰᾱὰᾳὲὴῃῐῑὶῠῡὺῥὸὼῳ');
end
$$;
revoke execute on function app.small_letters(text) from public;

-- Without soft hyphens, joiners, marks of direction and of form, fillers and controls.
create function app.without_unseen(given text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return regexp_replace(given, '[\u0001-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5'
    || '\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8'
    || '\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g');
end
$$;
revoke execute on function app.without_unseen(text) from public;

-- A number of digits that say themselves where it ends (RFC 3492, 3.3).
create function app.punycode_number(value int, bias int) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  digits constant text := 'abcdefghijklmnopqrstuvwxyz0123456789';
  left_over int := value;
  place int := 36;
  small int;
  said text := '';
begin
  loop
    small := least(26, greatest(1, place - bias));
    exit when left_over < small;
    said := said || substr(digits, small + (left_over - small) % (36 - small) + 1, 1);
    left_over := (left_over - small) / (36 - small);
    place := place + 36;
  end loop;
  return said || substr(digits, left_over + 1, 1);
end
$$;
revoke execute on function app.punycode_number(int, int) from public;

create function app.punycode_bias(value int, count int, is_first boolean) returns int
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  left_over int := value / case when is_first then 700 else 2 end;
  steps int := 0;
begin
  left_over := left_over + left_over / count;
  while left_over > 455 loop
    left_over := left_over / 35;
    steps := steps + 36;
  end loop;
  return steps + 36 * left_over / (left_over + 38);
end
$$;
revoke execute on function app.punycode_bias(int, int, boolean) from public;

-- A label of a domain as mail servers have it (RFC 3492, 6.3): the letters of ASCII, then where the others belong.
create function app.punycode(label text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
declare
  points constant int[] := array(select ascii(substr(label, i, 1)) from generate_series(1, char_length(label)) i order by i);
  plain constant text := regexp_replace(label, '[^\u0001-\u007F]', '', 'g');
  said text := plain || case when plain = '' then '' else '-' end;
  done int := char_length(plain);
  code int := 128;
  behind int := 0;
  bias int := 72;
  coming int;
  point int;
begin
  while done < cardinality(points) loop
    coming := (select min(p) from unnest(points) p where p >= code);
    behind := behind + (coming - code) * (done + 1);
    code := coming;
    foreach point in array points loop
      if point < code then
        behind := behind + 1;
      elsif point = code then
        said := said || app.punycode_number(behind, bias);
        bias := app.punycode_bias(behind, done + 1, done = char_length(plain));
        behind := 0;
        done := done + 1;
      end if;
    end loop;
    behind := behind + 1;
    code := code + 1;
  end loop;
  return said;
end
$$;
revoke execute on function app.punycode(text) from public;

-- A domain with every label in punycode; null when no such domain can be.
create function app.read_host(domain text) returns text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  labels text[] := string_to_array(replace(domain, '。', '.'), '.');
  label text;
  said text[] := '{}';
begin
  foreach label in array labels loop
    if label ~ '[^\u0001-\u007F]' and char_length(label) < 64 and label !~ '^xn--' then
      label := 'xn--' || app.punycode(label);
    end if;
    if char_length(label) > 63 or label !~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' then
      return null;
    end if;
    said := said || label;
  end loop;
  -- no country's or kind's name is a number
  if cardinality(said) < 2 or label !~ '^([a-z]{2,}|xn--[a-z0-9-]+)$' then
    return null;
  end if;
  return array_to_string(said, '.');
end
$$;
revoke execute on function app.read_host(text) from public;

-- Without a name before it, mailto:, brackets, quotes and the comma after it.
create function app.bare_address(given text) returns text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  -- what [[:space:]] means depends on the locale
  either constant text := ' \u0009-\u000D\u1680\u2028\u2029"''“”„‘’,;:';
  at_start constant text := '^[<([{' || either || ']+';
  at_end constant text := '[].)>}' || either || ']+$';
  seen text := app.small_letters(app.without_unseen(normalize(app.without_unseen(given), NFKC)));
  inside text[] := array(select m[1] from regexp_matches(seen, '[<([]([^]<>()[]*@[^]<>()[]*)[])>]', 'g') m);
  bare text := case when cardinality(inside) = 1 then inside[1] else seen end;
begin
  bare := regexp_replace(regexp_replace(bare, at_start, ''), at_end, '');
  bare := regexp_replace(bare, '^mailto:([^?]*).*$', '\1');
  return regexp_replace(regexp_replace(bare, at_start, ''), at_end, '');
end
$$;
revoke execute on function app.bare_address(text) from public;

-- Null when it is none.
create function app.read_address(given text) returns text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  halves text[];
  said text;
begin
  -- nearly all of them are kept in this form, and are read at once
  if char_length(given) < 64 and given ~ '^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$' then
    return given;
  end if;
  if char_length(given) > 1000 then
    return null;
  end if;
  halves := string_to_array(app.bare_address(given), '@');
  if cardinality(halves) <> 2 or halves[1] !~ '^([a-z0-9!#$%&''*+/=?^_`{|}~.-]|[^\u0001-\u007F])+$'
    or halves[1] ~ '[\u1680\u2028\u2029]|^\.|\.\.|\.$'
  then
    return null;
  end if;
  said := halves[1] || '@' || app.read_host(halves[2]);
  return case when char_length(said) <= 254 then said end;
end
$$;
revoke execute on function app.read_address(text) from public;

-- For comparing with what may have been stored earlier, or by anybody.
create function app.address_to_compare(address text) returns text
language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return coalesce(app.read_address(address), lower(btrim(address)));
end
$$;
revoke execute on function app.address_to_compare(text) from public;

-- Of an account: what its mail server calls the mailbox. Nothing is taken away from it, or somebody with the
-- mailbox "'anna" would be Anna.
create function app.mailbox_to_compare(email text) returns text
language plpgsql immutable strict parallel safe set search_path = '' as $$
declare
  small constant text := app.small_letters(email);
begin
  return case when app.bare_address(email) = small then app.address_to_compare(email) else small end;
end
$$;
revoke execute on function app.mailbox_to_compare(text) from public;

-- the index below is kept by whoever writes an invitation
grant execute on function app.address_to_compare(text), app.read_address(text), app.bare_address(text), app.read_host(text),
  app.punycode(text), app.punycode_number(int, int), app.punycode_bias(int, int, boolean), app.without_unseen(text),
  app.small_letters(text) to authenticated;

drop index public.invitation_address_idx;
create index invitation_address_idx on public.invitation (app.address_to_compare(address));
update app.office_member set address = app.address_to_compare(address) where address <> app.address_to_compare(address);

create or replace function app.proven_address(person uuid) returns text
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select app.mailbox_to_compare(u.email) from auth.users u where u.id = person and u.email_confirmed_at is not null);
end
$$;

create or replace function app.seats_waiting(proven_address text) returns table(seat uuid, invitation uuid, scope text, participation uuid, role text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select st.id, i.id, i.scope_id, st.participation_id, st.role
    from app.seat st
    join public.invitation i on i.id = st.invitation_id and i.scope_id = 'admin:' || st.participation_id
    where app.address_to_compare(i.address) = proven_address and i.state = 'open' and not i.deleted
      and st.user_id is null and st.ended_at is null
    order by st.id;
end
$$;

create or replace function app.may_invite(participation uuid, address text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return not app.is_office()
    or exists (select from app.seat s where s.user_id = app.uid() and s.participation_id = participation
      and s.role = 'strategist' and s.ended_at is null)
    or not exists (select from app.office_member o left join auth.users u on u.id = o.user_id
      where o.ended_at is null and app.address_to_compare(may_invite.address) in (o.address, app.mailbox_to_compare(u.email)));
end
$$;

create or replace function app.follow_invitation() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  wanted boolean := new.state in ('open', 'accepted') and not new.deleted;
  place app.seat;
  person uuid;
begin
  select * into place from app.seat s where s.invitation_id = new.id and s.ended_at is null for update;
  if not wanted then
    update app.seat set ended_at = now() where id = place.id;
  elsif place.id is null then
    insert into app.seat (participation_id, invitation_id, name, role)
      values (new.participation_id, new.id, new.name, new.role) returning * into place;
  else
    update app.seat set name = new.name where id = place.id;
  end if;
  if place.id is not null then
    perform app.settle_seat(place.id);
  end if;

  -- somebody of the same organisation is asked nothing: another role among one's own
  if wanted and new.state = 'open' then
    select u.id into person from auth.users u
      join app.seat s on s.user_id = u.id and s.participation_id = new.participation_id and s.ended_at is null
      where app.mailbox_to_compare(u.email) = app.address_to_compare(new.address) and u.email_confirmed_at is not null limit 1;
    if person is not null then
      perform app.bind_seat(person, place.id);
    end if;
  end if;
  return null;
end
$$;

create or replace function app.grant_office(email text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  desk uuid;
  wanted text := app.read_address(email);
  person uuid := (select u.id from auth.users u
    where app.mailbox_to_compare(u.email) = wanted and u.email_confirmed_at is not null order by u.id limit 1);
begin
  if wanted is null then
    raise exception 'no address' using errcode = '22023';
  end if;
  insert into app.office_member as o (address, user_id) values (wanted, person)
    on conflict (address) do update set ended_at = null, user_id = coalesce(o.user_id, excluded.user_id)
    returning o.id into desk;
  if person is not null then
    perform app.open_own_scope(person);
    perform app.settle_office(desk);
  end if;
end
$$;

create or replace function app.erase_user(person uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  proven text := (select app.mailbox_to_compare(u.email) from auth.users u where u.id = person);
  written text := (select lower(u.email) from auth.users u where u.id = person);
  step text;
begin
  if proven is null and not exists (select from app.scope s where s.id = 'user:' || person)
    and not exists (select from app.seat s where s.user_id = person)
  then
    raise exception 'nobody has this id' using errcode = 'P0002';
  end if;
  perform app.lock_scopes_of(person, proven);
  -- the changes below are nobody's: else whoever asks for her own erasure would sign each of them
  perform set_config('request.jwt.claims',
    json_build_object('sub', app.nobody(), 'amr', array['otp'])::text, true);
  perform set_config('app.machine', 'on', true);
  for step in select app.hooks('erase') loop
    execute format('select %s($1, $2)', step) using person, proven;
  end loop;
  perform set_config('app.machine', machine, true);
  perform set_config('request.jwt.claims', claims, true);
  delete from app.retired_account r where r.user_id = person;
  perform app.forget_account(person, written);
end
$$;

create or replace function app.invitations_to_erase(person uuid, proven text) returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
begin
  return array(
    select i.id from public.invitation i
    where (app.address_to_compare(i.address) = proven or i.id in (select s.invitation_id from app.seat s where s.user_id = person))
      and not exists (select from app.seat s
        where s.invitation_id = i.id and s.ended_at is null and s.user_id is distinct from person
          and (s.user_id is not null or app.address_to_compare(i.address) is distinct from proven)));
end
$$;

create or replace function app.lock_scopes_of(person uuid, proven text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  spec app.sync_table;
  found_scopes text[];
  scopes text[] := array(
    select m.scope_id from app.scope_member m where m.user_id = person
    union
    select unnest(array[c.scope_id, 'admin:' || s.participation_id]) from app.seat s
    join public.seat_card c on c.seat_id = s.id
    left join public.invitation i on i.id = s.invitation_id
    where s.user_id = person or app.address_to_compare(i.address) = proven);
begin
  for spec in select * from app.sync_table loop
    execute format('select array_agg(distinct t.scope_id) from public.%I t where t.author_id = $1 or t.updated_by = $1%s', spec.tbl,
      case when spec.columns ? 'user_id' then ' or t.user_id = $1' else '' end) into found_scopes using person;
    scopes := scopes || coalesce(found_scopes, '{}');
  end loop;
  perform from app.scope s where s.id = any (scopes) order by s.id for update;
end
$$;

create or replace function app.tells_of(scope text, contact jsonb, person uuid, proven text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(app.address_to_compare(contact ->> 'email') = proven, false) or exists (
    select from app.seat s
    where s.user_id = person and scope = 'course:' || s.participation_id and contact ->> 'name' = s.name);
end
$$;

create or replace function public.hand_over_seat(body jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
  me uuid := app.uid();
  room text;
  old public.invitation;
  heir_name text;
  heir_address text;
  heir uuid;
  account uuid;
begin
  body := app.unwrap(body);
  if me is null then
    raise exception 'signed out' using errcode = 'PT401';
  end if;
  room := body ->> 'scope';
  heir_name := btrim(body ->> 'name');
  heir_address := app.read_address(body ->> 'address');
  if room is null or not app.is_uuid(body -> 'row')
    or jsonb_typeof(body -> 'name') is distinct from 'string' or char_length(heir_name) not between 1 and 200
    or jsonb_typeof(body -> 'address') is distinct from 'string' or heir_address is null
  then
    raise exception 'shape' using errcode = 'PT400';
  end if;
  if not app.can(room, 'invitation', 'update any') then
    return '{"status": "rejected", "code": "42501"}';
  end if;

  select * into old from public.invitation i where i.scope_id = room and i.id = (body ->> 'row')::uuid;
  if heir_address = app.address_to_compare(old.address) then
    select u.id into account from auth.users u
      join app.seat s on s.user_id = u.id and s.invitation_id = old.id and s.ended_at is null
      where app.mailbox_to_compare(u.email) = heir_address;
  end if;
  perform app.lock_for_hand_over(room, account);
  -- again, now that nobody else can change it
  select * into old from public.invitation i
    where i.scope_id = room and i.id = (body ->> 'row')::uuid and not i.deleted and i.state <> 'withdrawn';
  if old.id is null then
    return '{"status": "rejected", "code": "gone"}';
  end if;
  heir := app.row_id('invitation', old.participation_id::text, heir_address, old.role);
  if heir <> old.id and exists (select from public.invitation i
    where i.scope_id = room and i.id = heir and not i.deleted and i.state <> 'withdrawn')
  then
    return '{"status": "rejected", "code": "taken"}';
  end if;
  if account is not null and not app.may_retire(account) then
    return '{"status": "rejected", "code": "elsewhere"}';
  end if;

  perform set_config('app.machine', 'on', true);
  update public.invitation i set state = 'withdrawn'
    where i.scope_id = room and i.id = old.id
      -- the account goes with its mailbox: so does everything it was
      or i.state <> 'withdrawn' and i.id in (select s.invitation_id from app.seat s where s.user_id = account and s.ended_at is null);
  if account is not null then
    perform app.retire_account(account);
  end if;
  update public.invitation i set name = heir_name, state = 'open', deleted = false where i.scope_id = room and i.id = heir;
  if not found then
    insert into public.invitation (scope_id, id, author_id, participation_id, address, name, role, state)
      values (room, heir, me, old.participation_id, heir_address, heir_name, old.role, 'open');
  end if;
  perform set_config('app.machine', machine, true);
  return jsonb_build_object('status', 'applied', 'row', heir);
end
$$;
