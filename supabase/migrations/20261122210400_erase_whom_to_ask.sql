-- An erased person is nobody's contact any more, in no kept version either; and what unit she was
-- invited to goes with her invitation. Her answers about pages were taken back with her own room.
create function app.tells_of(scope text, contact jsonb, person uuid, proven text) returns boolean
language plpgsql stable security definer set search_path = '' as $$
begin
  return coalesce(lower(contact ->> 'email') = proven, false) or exists (
    select from app.seat s
    where s.user_id = person and scope = 'course:' || s.participation_id and contact ->> 'name' = s.name);
end
$$;

create function app.erase_contacts(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.contact c set deleted = true
    where not c.deleted and app.tells_of(c.scope_id, to_jsonb(c), person, proven);
  update app.history h set row = h.row || '{"name": "", "email": "", "phone": ""}'
    where h.tbl = 'contact' and app.tells_of(h.scope_id, h.row, person, proven);
end
$$;

alter function app.erase_seats(uuid, text) rename to erase_invitations_and_cards;
create function app.erase_seats(person uuid, proven text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  -- first, while the seats still tell her name
  perform app.erase_contacts(person, proven);
  perform app.erase_invitations_and_cards(person, proven);
  update public.invitation i set unit = '' where i.address = 'borttagen@tidigare.invalid' and i.unit <> '';
  update app.history h set row = h.row || '{"unit": ""}'
    where h.tbl = 'invitation' and h.row ->> 'address' = 'borttagen@tidigare.invalid' and h.row ->> 'unit' <> '';
end
$$;
revoke execute on function app.tells_of(text, jsonb, uuid, text), app.erase_contacts(uuid, text), app.erase_seats(uuid, text) from public;
