import { formatTimeOrMoment } from '../format.ts';
import { waitReasonWord, type WaitReason } from './sync.ts';

export type ItemStateLike =
  | { readonly kind: 'saved' | 'syncing' }
  | { readonly kind: 'waiting'; readonly why?: WaitReason | 'tooLong' }
  | { readonly kind: 'synced'; readonly at: string }
  | { readonly kind: 'refused' | 'versions'; readonly problem: string };

/** The state of one thing, beside it. With `savedAt` the time of the last keystroke is told. */
export function itemStateWords(state: ItemStateLike, now: Date, savedAt?: string): string {
  switch (state.kind) {
    case 'saved':
      return savedAt === undefined
        ? 'Sparat på telefonen'
        : `Sparat ${formatTimeOrMoment(savedAt, now)}`;
    case 'waiting': {
      const saved =
        savedAt === undefined
          ? 'Sparat på telefonen'
          : `Sparat ${formatTimeOrMoment(savedAt, now)}`;
      return `${saved}, ${waitWord(state.why)}`;
    }
    case 'syncing':
      return 'Synkar';
    case 'synced':
      return `Synkat ${formatTimeOrMoment(state.at, now)}`.trimEnd();
    case 'refused':
      return 'Togs inte emot – visa';
    case 'versions':
      return 'Två versioner – välj';
  }
}

function waitWord(why: WaitReason | 'tooLong' | undefined): string {
  if (why === 'tooLong') return 'för lång för att synkas';
  return why === undefined ? 'väntar på nät' : waitReasonWord[why];
}

/** Under a field, before the phone has its text. */
export const savingWords = {
  saving: 'Sparar',
  notSaved: 'Kunde inte sparas på telefonen. Försöker igen, lämna sidan öppen.',
} as const;
