import { useState } from 'react';
import type { ImportPlace } from '#data/spreadsheet/get-import-place.ts';
import { readInWorker } from '#data/spreadsheet/in-worker.ts';
import type { Sheet } from '#domain/spreadsheet/sheet.ts';
import { WithPlace } from '../with-place.tsx';
import { ChooseFile, type Trouble } from './choose-file.tsx';
import { ReadInDone } from './read-in-done.tsx';
import { Preview } from './preview.tsx';
import { listsOf } from './lists-of.ts';
import type { Finished, Target } from './use-preview.ts';

/** A filled-in list becomes scores: choose, look, accept. */
export function ReadInPage() {
  return <WithPlace>{(place) => <Steps place={place} />}</WithPlace>;
}

type Step =
  | { readonly kind: 'choose'; readonly trouble: Trouble | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly file: string; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'done'; readonly finished: Finished };

function Steps({ place }: { readonly place: ImportPlace }) {
  const [step, setStep] = useState<Step>({ kind: 'choose', trouble: null });
  const targets = targetsOf(place);
  async function choose(file: File) {
    setStep({ kind: 'reading' });
    setStep(await readStep(place, targets, file));
  }
  switch (step.kind) {
    case 'choose':
    case 'reading':
      return (
        <ChooseFile
          place={place}
          isReading={step.kind === 'reading'}
          trouble={step.kind === 'choose' ? step.trouble : null}
          targets={targets}
          onFile={(file) => void choose(file)}
        />
      );
    case 'preview':
      return (
        <Preview
          place={place}
          targets={targets}
          file={step.file}
          sheets={step.sheets}
          onCancel={() => setStep({ kind: 'choose', trouble: null })}
          onDone={(finished) => setStep({ kind: 'done', finished })}
        />
      );
    case 'done':
      return <ReadInDone place={place} finished={step.finished} />;
  }
}

/** The joint one until it is handed in; one's own while the occasion is open. */
function targetsOf({ isHandedIn, isOpen }: ImportPlace): readonly Target[] {
  return [...(isHandedIn ? [] : (['joint'] as const)), ...(isOpen ? (['own'] as const) : [])];
}

async function readStep(place: ImportPlace, targets: readonly Target[], file: File): Promise<Step> {
  const read = await readInWorker(file).catch(() => ({ ok: false, reason: 'failed' }) as const);
  if (!read.ok) return { kind: 'choose', trouble: read.reason };
  const hasList = targets.some((target) => listsOf(place, read.sheets, { target }).length > 0);
  return hasList
    ? { kind: 'preview', file: file.name, sheets: read.sheets }
    : { kind: 'choose', trouble: 'noStatements' };
}
