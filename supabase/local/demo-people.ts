import type { Backend } from './backend.ts';
import type { DemoPerson } from './demo-page.ts';

/** The people of the demo are the people invited: read from the tables, never listed by hand. */
export async function listDemoPeople(backend: Backend): Promise<readonly DemoPerson[]> {
  const people = [...(await listInvited(backend)), ...(await listOffice(backend))];
  return people.map((row) => ({
    organisation: String(row['organisation']),
    place: String(row['place'] ?? ''),
    name: String(row['name']),
    role: String(row['role']),
    address: String(row['address']),
  }));
}

type Rows = readonly Record<string, unknown>[];

async function listInvited(backend: Backend): Promise<Rows> {
  if (!(await exists(backend, 'public.invitation'))) return [];
  return backend.sql(`
    select o.name as organisation, i.name, i.role, i.address,
      g.name || case p.kind when 'mentor' then ', mentor' else '' end as place
    from public.invitation i
    join public.participation p on p.id = i.participation_id and not p.deleted
    join public.organisation o on o.id = p.organisation_id and not o.deleted
    join public."group" g on g.id = p.group_id and not g.deleted
    where not i.deleted
    order by g.ord, p.kind = 'mentor', p.ord, o.name, i.address`);
}

async function listOffice(backend: Backend): Promise<Rows> {
  if (!(await exists(backend, 'app.office_member'))) return [];
  return backend.sql(`
    select 'Programkontoret' as organisation, '' as place, '' as name, 'office' as role, address
    from app.office_member where ended_at is null order by address`);
}

async function exists(backend: Backend, table: string): Promise<boolean> {
  const [row] = await backend.sql('select to_regclass($1) is not null as found', [table]);
  return row?.['found'] === true;
}
