import { spreadsheetWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import type { ImportOf } from '#data/spreadsheet/import-address.ts';
import { undoImport } from '#data/spreadsheet/import-answers.ts';
import { keepLastImport } from '#data/spreadsheet/last-import.ts';
import { useLocal } from '#data/use-live.ts';
import type { Done } from '#domain/spreadsheet/plan-import.ts';

/** Undoes an import and tells what came of it. */
export function useUndo(of: ImportOf, onAnswer: (answer: string) => void) {
  const local = useLocal();
  return async (done: readonly Done[]) => {
    try {
      const outcome = await undoImport(local, of, done);
      if (outcome.ok) await keepLastImport(local, of, null);
      onAnswer(outcome.ok ? words.undone(outcome.restored, outcome.kept) : words.undoSealed);
    } catch {
      onAnswer(words.failed);
    }
  };
}
