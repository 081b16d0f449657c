-- A NUL, or half of a pair of surrogates, is JSON and yet no text of a database. One such letter in one
-- change refused the whole call, and with it the neighbours. A call handed over as a text is now read
-- again with U+FFFF (a code that no letter has) in their place, and a change that holds it is refused
-- alone, as a wrong shape. A call handed over as JSON never comes so far: PostgREST refuses it (22P05),
-- and phones therefore send such a call as a text.
create or replace function app.unwrap(body jsonb) returns jsonb
language plpgsql immutable set search_path = '' as $$
declare
  said text;
begin
  if jsonb_typeof(body) <> 'string' then
    return body;
  end if;
  said := body #>> '{}';
  begin
    return said::jsonb;
  exception
    when data_exception or program_limit_exceeded then null;
  end;
  said := regexp_replace(said, '(?<!\\)((?:\\\\)*)\\u(?:0000|d[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2}))', '\1\\uffff', 'gi');
  said := regexp_replace(said, '(?<!\\|\\ud[89ab][0-9a-f]{2})((?:\\\\)*)\\ud[c-f][0-9a-f]{2}', '\1\\uffff', 'gi');
  begin
    return said::jsonb;
  exception
    when data_exception or program_limit_exceeded then return null;
  end;
end
$$;

create or replace function app.well_formed(m jsonb) returns boolean
language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(jsonb_typeof(m) = 'object'
    and app.is_uuid(m -> 'id') and app.is_uuid(m -> 'row')
    and jsonb_typeof(m -> 'tbl') = 'string' and jsonb_typeof(m -> 'scope') = 'string'
    and jsonb_typeof(m -> 'base') = 'number' and m ->> 'base' ~ '^[0-9]{1,15}$'
    and jsonb_typeof(m -> 'patch') = 'object'
    and coalesce(m ->> 'sv', '0') ~ '^[0-9]{1,9}$'
    and strpos(m::text, chr(65535)) = 0, false);
end
$$;
