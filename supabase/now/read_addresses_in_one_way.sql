-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.address_to_compare(address text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return coalesce(app.read_address(address), lower(btrim(address)));
end
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.bare_address(given text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.mailbox_to_compare(email text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
declare
  small constant text := app.small_letters(email);
begin
  return case when app.bare_address(email) = small then app.address_to_compare(email) else small end;
end
$function$
;
-- may be called by: our own functions alone

CREATE OR REPLACE FUNCTION app.punycode(label text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.punycode_bias(value integer, count integer, is_first boolean)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.punycode_number(value integer, bias integer)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.read_address(given text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.read_host(domain text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.small_letters(given text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
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
$function$
;
-- may be called by: authenticated

CREATE OR REPLACE FUNCTION app.without_unseen(given text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO ''
AS $function$
begin
  return regexp_replace(given, '[\u0001-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5'
    || '\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8'
    || '\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g');
end
$function$
;
-- may be called by: authenticated
