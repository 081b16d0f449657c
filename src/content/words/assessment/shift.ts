import type { Counts } from '#domain/assessment/shift.ts';
import { capital, lowerFirst } from '#lib/letter-case.ts';
import { own } from '#lib/own.ts';
import { points, scoreName, scoreNames } from '../checklist/checklist.ts';
import { formatCount } from '../format.ts';

/** "Inför uppstarten", "Uppstart" → "uppstarten"; "Inför lärandeträff 1" → "lärandeträff 1". */
export function sinceWhat(title: string): string {
  const name = lowerFirst(title.replace(/^inför /iu, '').trim());
  return own(definite, name) ?? name;
}

const definite: Readonly<Record<string, string>> = {
  uppstart: 'uppstarten',
  uppstartskonferens: 'uppstartskonferensen',
  resultatkonferens: 'resultatkonferensen',
};

/** "Sedan uppstarten"; an own occasion may be called "Före kursen". */
function sinceThen(title: string): string {
  const name = sinceWhat(title);
  return /^(?:före|efter|under|vid) /u.test(name) ? `Jämfört med ${name}` : `Sedan ${name}`;
}

/** The head of a narrow column: "U", "T1", "R"; of an own occasion its first letters. */
export function occasionSign(title: string): string {
  const name = sinceWhat(title);
  const meeting = /^(?:lärandeträff|lärträff|träff) (\d+)/u.exec(name)?.[1];
  if (meeting !== undefined) return `T${meeting}`;
  const [first = '', second = ''] = name.split(/\s+/u);
  const number = /^\d{1,2}$/u.test(second) ? second : '';
  return `${[...first].slice(0, 1).join('').toLocaleUpperCase('sv')}${number}`;
}

/** "fyra påståenden höjts och ett sänkts", in all its forms. */
function moved({ raised, lowered }: Counts): string {
  const up = raised === 0 ? '' : `${points(raised)} höjts`;
  if (lowered === 0) return up;
  if (raised === 0) return `${points(lowered)} sänkts`;
  return `${up} och ${lowered === 1 ? 'ett' : formatCount(lowered)} sänkts`;
}

/** "Tre 1:or är kvar." */
export function bottomsLeft(count: number, bottom: number): string {
  if (count === 0) return `Inga ${scoreNames(bottom)} är kvar.`;
  if (count === 1) return `En ${scoreName(bottom)} är kvar.`;
  return `${capital(formatCount(count))} ${scoreNames(bottom)} är kvar.`;
}

/** What a politician reads aloud: "Sedan uppstarten har fyra påståenden höjts och ett sänkts. Tre 1:or är kvar." */
export function shiftSentence(
  since: string,
  counts: Counts,
  left: { readonly count: number; readonly bottom: number },
): string {
  const what = moved(counts) || `${points(0)} höjts eller sänkts`;
  return `${sinceThen(since)} har ${what}. ${bottomsLeft(left.count, left.bottom)}`;
}

/** "två höjda, ett sänkt, tre lika" */
export function countsInWords({ raised, lowered, same, untold }: Counts): string {
  return [
    counted(raised, 'höjt', 'höjda'),
    counted(lowered, 'sänkt', 'sänkta'),
    counted(same, 'lika', 'lika'),
    counted(untold, 'inte jämfört', 'inte jämförda'),
  ]
    .filter((word) => word !== '')
    .join(', ');
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `ett ${one}` : `${formatCount(count)} ${many}`;
}

export const shiftWords = {
  title: 'Förflyttning',
  wayHint: 'Vad som har höjts och sänkts, och vad som är kvar',
  /** "Granvik, uppstarten till lärandeträff 2" */
  place: (organisation: string, from: string | null, to: string) =>
    from === null
      ? `${organisation}, ${sinceWhat(to)}`
      : `${organisation}, ${sinceWhat(from)} till ${sinceWhat(to)}`,
  sinceLast: (title: string, counts: Counts) => `${sinceThen(title)}: ${countsInWords(counts)}.`,
  nothing: 'Det finns ingen förflyttning att visa än',
  nothingText:
    'Den syns när ni har skattat tillsammans, och lämnat in eller skattat alla påståenden.',
  first: (to: string, left: string) => `Det första ni har är ${sinceWhat(to)}. ${left}`,
  firstText: 'Förflyttningen syns här när ni har skattat tillsammans en gång till.',
  toAssessment: 'Till den gemensamma skattningen',
  copy: 'Kopiera meningen',
  copied: 'Kopierad',
  copyFailed: 'Telefonen lät inte kopiera',
  large: 'Visa stort',
  close: 'Stäng',
  aloud: 'Att läsa upp',

  notHandedIn: (title: string) => `${capital(sinceWhat(title))} är inte inlämnad än`,
  standsWhole: 'Den räknas här som den står nu.',
  standsPartly: (scored: number, total: number) =>
    `${scored} av ${total} är skattade. De står i tabellen, men räknas först när alla är skattade eller den är inlämnad.`,
  another: 'Listan blev en annan',
  anotherText: (compared: number, total: number) =>
    `En tidigare skattning gjordes med en annan checklista. Bara påståenden som finns i båda jämförs: ${compared} av ${total}.`,

  from: (title: string) => capital(sinceWhat(title)),
  now: 'Nu',
  slope: (from: string, to: string, counts: Counts) =>
    `Från ${sinceWhat(from)} till ${sinceWhat(to)}: ${countsInWords(counts)}.`,
  raised: (count: number) => `${count} ${count === 1 ? 'höjt' : 'höjda'}`,
  lowered: (count: number) => `${count} ${count === 1 ? 'sänkt' : 'sänkta'}`,
  same: (count: number) => `${count} lika`,

  view: 'Visa per',
  byStatement: 'Påståenden',
  byFactor: 'Framgångsfaktorer',
  caption: (organisation: string) =>
    `${organisation}: gemensam skattning vid varje tillfälle, och förflyttningen sedan det första`,
  statement: 'Påstående',
  move: 'Förflyttning',
  up: 'höjt',
  down: 'sänkt',
  equal: 'lika',
  notYet: 'inte än',
  missed: 'inte inlämnad',
  unscored: 'inte skattad',
  notCompared: 'inte jämförd',
  open: 'inte inlämnad än',
  /** "U uppstarten, T lärandeträff, R resultatkonferensen." */
  key: (titles: readonly string[]) => {
    const all = titles.map((title): readonly [string, string] => {
      const sign = occasionSign(title);
      return /^T\d/u.test(sign) ? ['T', 'lärandeträff'] : [sign, sinceWhat(title)];
    });
    const told = new Set(all.map(([sign, name]) => `${sign}\u00a0${name}`));
    return `${[...told].join(', ')}.`;
  },
  keyMoves: 'sedan gången före.',
  factor: (number: number, title: string | undefined) =>
    title === undefined ? `Framgångsfaktor ${number}` : `${number}. ${title}`,

  bottoms: (bottom: number, count: number) =>
    count === 1 ? `En ${scoreName(bottom)} att lyfta` : `${scoreNames(bottom)} att lyfta`,
  unscoredTitle: 'Att skatta',
  nearest: (top: number) => `Närmast en ${scoreName(top)}`,
  nearestHint: (score: number) => `Har en ${scoreName(score)} nu`,
} as const;
