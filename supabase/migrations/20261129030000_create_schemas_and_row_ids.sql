-- Two rooms: `public` holds what phones keep and the few functions they call; `app` holds the
-- machinery and is never exposed. pgcrypto is asked into `extensions` (where hosted Supabase has
-- it) but used from wherever it lies, since another setup may have created it elsewhere before us.
create schema if not exists app;
create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;

revoke all on schema app from public;
grant usage on schema app to authenticated;

-- The deterministic id of a thing of which there can be only one: uuidv5 over `table/part/part`.
-- The namespace is the one in src/lib/row-id.ts; a phone and the server must reach the same id.
do $make$
declare
  home text := (
    select n.nspname from pg_catalog.pg_extension e
    join pg_catalog.pg_namespace n on n.oid = e.extnamespace
    where e.extname = 'pgcrypto'
  );
begin
  execute format(
    $sql$
    create function app.row_id(tbl text, variadic parts text[]) returns uuid
    language plpgsql immutable strict parallel safe set search_path = '' as $body$
    declare
      hash bytea;
    begin
      if array_position(parts, null) is not null then
        return null;
      end if;
      hash := %1$I.digest(
        uuid_send('6f5d1c1e-7a0b-5c55-9d0e-4a616d736964'::uuid)
          || convert_to(tbl || '/' || array_to_string(parts, '/'), 'utf8'),
        'sha1');
      hash := set_byte(hash, 6, (get_byte(hash, 6) & 15) | 80);
      hash := set_byte(hash, 8, (get_byte(hash, 8) & 63) | 128);
      return encode(substring(hash from 1 for 16), 'hex')::uuid;
    end
    $body$
    $sql$, home);
end
$make$;

revoke execute on function app.row_id(text, text[]) from public;
