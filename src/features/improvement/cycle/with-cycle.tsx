import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { cycleWords as words } from '#content/words/improvement/cycles.ts';
import type { Numbered } from '#domain/improvement/work-state.ts';
import type { CycleRow } from '#domain/tables/cycle.ts';
import { MissingRow } from '#parts/screen/missing.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { WithWork, type OpenWork } from '../with-work.tsx';

export interface OpenCycle extends OpenWork {
  readonly cycle: Numbered<CycleRow>;
}

/** The test an address names, of the work it names. */
export function WithCycle({ children }: { readonly children: (open: OpenCycle) => ReactNode }) {
  const { cycle: id } = useParams();
  return (
    <WithWork>
      {(open) => {
        const cycle = open.view.cycles.find((one) => one.id === id);
        return cycle ? children({ ...open, cycle }) : <NoCycle work={open.view.work.id} />;
      }}
    </WithWork>
  );
}

function NoCycle({ work }: { readonly work: string }) {
  const way = { to: workPaths.work(work), label: words.back };
  return (
    <MissingRow
      drawing="bridge"
      title={words.missing}
      text={words.missingText}
      back={way}
      way={{ ...way, label: words.toWork }}
    />
  );
}
