import type { ChecklistContent, StatementContent } from '#content/checklist/checklist-content.ts';
import { rowId } from '#lib/row-id.ts';

/**
 * The migration that gives one checklist version to the database, as text. Deterministic: the
 * same content always writes the same file, and a test holds the landed file to it.
 */
export function makeChecklistMigration(content: ChecklistContent): string {
  const { version_key: key, title, scale, statements } = content;
  const versionId = rowId('checklist_version', key);
  const more = moreColumns(content);
  return `-- The checklist version ${key}, written from src/content/checklist by \`npm run checklist:migration\`.
-- Landed, it is never changed: scores were given to these words. Other words are a new version.
-- The programme's own rows have no author and are written as machinery, in one statement so that
-- the setting cannot outlive it; rows that exist are left alone, so that it may run again.
do $seed$
declare
  machine text := coalesce(current_setting('app.machine', true), '');
begin
  perform set_config('app.machine', 'on', true);

  insert into public.checklist_version (scope_id, id, author_id, version_key, title, scale${more.names})
  select 'programme', v.id::uuid, null, v.version_key, v.title, v.scale::jsonb${more.values}
  from (values
    (${quote(versionId)}, ${quote(key)}, ${quote(title)},
      ${quote(JSON.stringify(scale))})
  ) as v (id, version_key, title, scale)
  where not exists (
    select from public.checklist_version e where e.scope_id = 'programme' and e.id = v.id::uuid
  );

  insert into public.statement
    (scope_id, id, author_id, version_key, code, ord, short, text, sign_of_top, focus, factor${more.of})
  select 'programme', v.id::uuid, null, ${quote(key)}, v.code, v.ord, v.short, v.text, v.sign_of_top,
    v.focus, v.factor${more.from}
  from (values
${statements.map((statement) => statementValues(key, statement)).join(',\n')}
  ) as v (id, code, ord, short, text, sign_of_top, focus, factor${more.of})
  where not exists (
    select from public.statement e where e.scope_id = 'programme' and e.id = v.id::uuid
  )
  order by v.ord;

  perform set_config('app.machine', machine, true);
end
$seed$;
`;
}

function statementValues(key: string, one: StatementContent): string {
  const id = quote(rowId('statement', key, one.code));
  return `    (${id}, ${quote(one.code)}, ${one.ord}, ${quote(one.short)},
      ${quote(one.text)},
      ${quote(one.sign_of_top)},
      ${quote(one.focus)}, ${one.factor}${
        one.theme === undefined ? '' : `, ${quote(one.level ?? '')}, ${quote(one.theme)}`
      })`;
}

/** What the first version could not say: its file stands as it landed. */
function moreColumns({ levels, tops_over, bottoms_at_most }: ChecklistContent) {
  if (levels === undefined) return { names: '', values: '', of: '', from: '' };
  return {
    names: ', levels, tops_over, bottoms_at_most',
    values: `, ${quote(JSON.stringify(levels))}::jsonb, ${tops_over}, ${bottoms_at_most}`,
    of: ', level, theme',
    from: ', v.level, v.theme',
  };
}

/** An SQL string; standard_conforming_strings is on, so only the quote itself is special. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
