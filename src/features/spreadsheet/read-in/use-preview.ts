import { useEffect, useMemo, useState } from 'react';
import { bookWords } from '#content/words/spreadsheet/list-words.ts';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { importAnswers, type ImportWish } from '#data/spreadsheet/import-answers.ts';
import { keepLastImport, type LastImport } from '#data/spreadsheet/last-import.ts';
import { useLocal, type Local } from '#data/use-live.ts';
import { chooseSheet } from '#domain/spreadsheet/choose-sheet.ts';
import { doneBy, type Done, type ImportPlan } from '#domain/spreadsheet/plan-import.ts';
import type { Sheet } from '#domain/spreadsheet/sheet.ts';
import { listsOf } from './lists-of.ts';

export type Target = 'joint' | 'own';

/** What was read in, for its last word and for undoing it. */
export interface Finished {
  readonly target: Target;
  readonly done: readonly Done[];
}

interface Reading {
  readonly place: ImportPlace;
  readonly targets: readonly Target[];
  readonly file: string;
  readonly sheets: readonly Sheet[];
  onDone(finished: Finished): void;
}

type Problem = 'changed' | 'sealed' | 'failed';

/** What the chosen tab would do to what stands there, asked of the command that does it. */
export function usePreview({ place, targets, file, sheets, onDone }: Reading) {
  const local = useLocal();
  const [target, setTarget] = useState<Target>(targets[0] ?? 'joint');
  const [byNumber, setByNumber] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lists = useMemo(
    () => listsOf(place, sheets, { target, byNumber }),
    [place, sheets, target, byNumber],
  );
  const names = lists.map(({ name }) => name);
  const wanted = bookWords.tab(place.occasion.title, {
    kind: target,
    organisation: place.hat.organisationName,
  });
  const tab = lists.find(({ name }) => name === chosen) ?? lists[chooseSheet(names, wanted)];
  const rows = tab?.list.rows;
  const of = place[target];
  useEffect(() => {
    let isCurrent = true;
    void importAnswers(local, { of, rows: rows ?? [], accepted: null }).then(
      (outcome) => {
        if (isCurrent) setPlan(outcome.ok ? outcome.plan : null);
        if (isCurrent && !outcome.ok) setProblem('sealed');
      },
      () => isCurrent && setProblem('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [local, of, rows]);

  async function accept() {
    if (!plan) return;
    const last = { file, at: local.now().toISOString(), done: doneBy(plan) };
    const saved = await save(
      local,
      { of, rows: rows ?? [], accepted: plan },
      last,
      place.last[target],
    );
    if (saved === 'saved') return onDone({ target, done: last.done });
    if (typeof saved === 'object') setPlan(saved);
    setProblem(typeof saved === 'object' ? 'changed' : saved);
  }

  return {
    target,
    setTarget,
    byNumber,
    setByNumber,
    names,
    tab,
    setTab: setChosen,
    plan,
    problem,
    accept,
  };
}

/** Saved, why not, or what it would do now. Where nothing was written, what can be undone is what could be before. */
async function save(
  local: Local,
  wish: ImportWish,
  last: LastImport,
  before: LastImport | null,
): Promise<'saved' | 'sealed' | 'failed' | ImportPlan> {
  try {
    await keepLastImport(local, wish.of, last);
    const outcome = await importAnswers(local, wish);
    if (outcome.ok) return 'saved';
    await keepLastImport(local, wish.of, before);
    return outcome.reason === 'changed' ? outcome.plan : 'sealed';
  } catch {
    await keepLastImport(local, wish.of, before).catch(() => undefined);
    return 'failed';
  }
}
