-- written by `npm run now`; nobody edits it

CREATE OR REPLACE FUNCTION app.row_id(tbl text, VARIADIC parts text[])
 RETURNS uuid
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO ''
AS $function$
    declare
      hash bytea;
    begin
      if array_position(parts, null) is not null then
        return null;
      end if;
      hash := extensions.digest(
        uuid_send('6f5d1c1e-7a0b-5c55-9d0e-4a616d736964'::uuid)
          || convert_to(tbl || '/' || array_to_string(parts, '/'), 'utf8'),
        'sha1');
      hash := set_byte(hash, 6, (get_byte(hash, 6) & 15) | 80);
      hash := set_byte(hash, 8, (get_byte(hash, 8) & 63) | 128);
      return encode(substring(hash from 1 for 16), 'hex')::uuid;
    end
    $function$
;
-- may be called by: our own functions alone
