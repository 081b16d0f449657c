import { compareText } from '#lib/compare.ts';
import type { Local } from '#data/local/local.ts';
import { listVisible, readTogether } from '#data/local/visible-rows.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { readForm } from '#data/programme/read-form.ts';
import { readOccasions } from '#data/programme/read-occasions.ts';

/** A list that an occasion of one's own can be scored with. */
export interface ChecklistChoice {
  readonly id: string;
  readonly title: string;
  readonly statements: number;
  /** The last occasion that has begun and uses it, else the next: "the same as then". */
  readonly usedAt: string | null;
}

/** The one that fits best first: today's, last time's; then the newest edition of each other list. */
export function listChecklists(local: Local, hat: Hat): Promise<readonly ChecklistChoice[]> {
  return readTogether(local, async () => {
    const [versions, { all, today, current, last }] = await Promise.all([
      listVisible(local.db, 'checklist_version'),
      readOccasions(local, hat),
    ]);
    const newestFirst = versions.toSorted((a, b) => compareText(b.version_key, a.version_key));
    const begun = all.filter(({ opens_on }) => opens_on <= today).toReversed();
    const usedBy = (id: string) =>
      [...begun, ...all].find((one) => one.checklist_version_id === id)?.title ?? null;
    const isOffered = ({ id, title }: (typeof versions)[number]) =>
      usedBy(id) !== null || newestFirst.find((one) => one.title === title)?.id === id;
    const choices = await Promise.all(
      newestFirst.filter(isOffered).map(async ({ id, title }) => {
        const form = await readForm(local, id);
        return { id, title, statements: form?.statements.length ?? 0, usedAt: usedBy(id) };
      }),
    );
    const best = (current ?? last ?? all[0])?.checklist_version_id;
    const place = (one: ChecklistChoice) => (one.id === best ? 0 : one.usedAt === null ? 2 : 1);
    // a list whose statements have not come cannot be scored with
    return choices
      .filter(({ statements }) => statements > 0)
      .toSorted((a, b) => place(a) - place(b));
  });
}
