import type { ChangedField } from '#domain/assessment/standing-check.ts';
import { capital } from '#lib/letter-case.ts';
import { points, scoreName } from '../checklist/checklist.ts';
import { formatCount, formatList, formatMoment, genitive } from '../format.ts';
import { sinceWhat } from './shift.ts';

const fieldWord: Readonly<Record<ChangedField, string>> = {
  score: 'skattningen',
  comment: 'kommentaren',
  evidence: 'underlaget',
};

/** What is worth a second look: it hinders nothing, and nothing of it is called wrong. */
export const lookOverWords = {
  title: 'Att se över',
  wayHint: (count: number) =>
    count === 0 ? 'Inget just nu' : `${capital(things(count))}, inget som hindrar er`,
  place: (organisation: string) => `${genitive(organisation)} gemensamma skattning`,
  count: (count: number) =>
    count === 0 ? 'Det finns inget att se över' : `${capital(things(count))} att se över`,
  lead: 'Inget av det hindrar er. Varje rad leder till rätt fält.',
  topUnknown: (top: number) => `${scoreName(top)} utan underlag`,
  topAsk: 'Skriv hur ni vet det, eller var det står',
  topHeld: (occasion: string) => `Underlaget är från ${sinceWhat(occasion)}. Gäller det än?`,
  bottomUnsaid: (bottom: number) => `${scoreName(bottom)} utan kommentar`,
  bottomAsk: 'Skriv vad som saknas, eller vad ni tänker göra',
  leap: 'Två steg eller mer på en gång',
  leapAsk: (from: number, to: number) => `Från ${from} till ${to}. Skriv vad som hände`,
  leapSaid: (from: number, to: number) =>
    `Från ${from} till ${to}. Läs om kommentaren säger vad som hände`,
  changed: 'Ändrat efter inlämningen',
  changedAsk: (fields: readonly ChangedField[], at: string, now: Date) =>
    `${capital(formatList(fields.map((field) => fieldWord[field])))} är ${fields.length > 1 ? 'ändrade' : fields[0] === 'evidence' ? 'ändrat' : 'ändrad'} sedan inlämningen ${formatMoment(at, now)}. Lämna in igen om det ska gälla`,
  without: (count: number) =>
    count === 0
      ? 'Inget påstående är utan något att se över'
      : `${capital(points(count))} utan något att se över`,
  none: 'Ingenting är skattat tillsammans än. Kom tillbaka när ni har börjat.',
} as const;

function things(count: number): string {
  return count === 1 ? 'en sak' : `${formatCount(count)} saker`;
}
