import type { Book } from '#domain/spreadsheet/lay-out.ts';
import type { Local } from '#data/local/local.ts';
import { readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listForms } from './list-forms.ts';
import { listOpened } from './list-opened.ts';

/**
 * What the group has opened for each other, and nothing else: also of one's own organisation only what it
 * has opened, since the file is made to be passed on in the group. Null for who takes only the course.
 */
export function getOpenedBook(local: Local, hat: Hat): Promise<Book | null> {
  if (hat.role === 'courseParticipant') return Promise.resolve(null);
  return readTogether(local, async () => {
    const forms = await listForms(local, hat);
    const occasions = await Promise.all(
      forms.map(async ({ occasion, version, statements }) => ({
        title: occasion.title,
        listTitle: version.title,
        scale: version.scale,
        levels: version.levels ?? [],
        statements,
        lists: (await listOpened(local, hat, occasion.id)).map(({ list }) => list),
      })),
    );
    return {
      organisation: hat.organisationName,
      occasions: occasions.filter(({ lists }) => lists.length > 0),
    };
  });
}
