import type { PracticalKey } from '#domain/meetings/practical.ts';
import type { DaySum } from '#domain/meetings/follow-times.ts';
import { capital } from '#lib/letter-case.ts';
import { peopleWord } from '../common.ts';
import { formatCount, formatList } from '../format.ts';

/** "tolv minuter", "en timme och tio minuter" */
function lengthWords(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours === 0 ? '' : hours === 1 ? 'en timme' : `${formatCount(hours)}\u00a0timmar`,
    left === 0 ? '' : left === 1 ? 'en minut' : `${formatCount(left)}\u00a0minuter`,
  ];
  return formatList(parts.filter(Boolean));
}

/** For whoever hosts a meeting. */
export const arrangeWords = {
  title: 'Ordna träffen',
  missing: 'Träffen ordnas av värden',
  missingText:
    'Här ordnar värdorganisationen agendan och det praktiska. Du ser träffen som vanligt.',
  toMeeting: 'Till träffen',
  failed: 'Det kunde inte sparas. Försök igen.',
} as const;

export const planWords = {
  title: 'Agendan',
  none: 'Agendan är tom.',
  template: (count: number) => `Börja med ett förslag, ${formatCount(count)}\u00a0punkter`,
  templateHint: 'Du kan ändra, flytta och ta bort allt i det.',
  add: 'Ny punkt',
  /** What a new item is called until it has a name. */
  fresh: 'Ny punkt',
  untitled: 'Punkt utan namn',
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  /** "Dagen slutar 15.42, tolv minuter senare än tänkt." */
  sum: ({ endsAt, over }: DaySum) => {
    if (endsAt === '') return '';
    if (over === 0) return `Dagen slutar ${endsAt}.`;
    const by = lengthWords(Math.abs(over));
    return `Dagen slutar ${endsAt}, ${by} ${over > 0 ? 'senare' : 'tidigare'} än tänkt.`;
  },
  open: (title: string) => `Ändra ${title}`,
  close: 'Klar med punkten',
  name: 'Punkten heter',
  body: 'Vad den handlar om',
  minutesLabel: 'Minuter',
  shorter: 'Fem minuter kortare',
  longer: 'Fem minuter längre',
  morning: 'Ny dag från klockan',
  morningHint: 'Lämna tomt när punkten följer direkt på den före.',
  morningLate: 'En ny dag börjar minst tre timmar tidigare på dygnet än punkten före.',
  leader: 'Leder punkten',
  nobody: 'Ingen vald',
  up: 'Flytta upp',
  down: 'Flytta ned',
  remove: 'Ta bort punkten',
  removed: (title: string) => `${title} är borttagen`,
  sure: 'Ta bort punkten?',
  sureText: (notes: number) =>
    `På den finns ${notes === 1 ? 'en anteckning' : `${formatCount(notes)} anteckningar`} som du kan läsa. De visas inte på agendan när punkten är borta.`,
  keep: 'Låt den stå',
} as const;

export const takeUpHereWords = {
  title: 'Att ta upp',
  act: 'Sätt på agendan',
  actOf: (text: string) => `Sätt på agendan: ${text}`,
} as const;

export const rolesWords = {
  title: 'Vem gör vad',
  leader: 'Leder träffen',
  writer: 'Antecknar',
  nobody: 'Ingen vald',
  /** Somebody who has no seat here any more. */
  gone: 'Tidigare deltagare',
  seat: (name: string, organisation: string) => [name, organisation].filter(Boolean).join(', '),
} as const;

interface Asked {
  readonly needs: number;
  readonly remote: readonly string[];
  readonly coming: number;
}

export const practicalWords = {
  title: 'Praktiskt',
  count: (done: number, of: number) => `${done} av ${of}`,
  point: {
    accessible: 'Tillgängligt med rullstol',
    hearingLoop: 'Hörslinga och mikrofon',
    remoteLink: 'Länk för dem som är på distans',
    transport: 'Går att nå med buss eller tåg',
    seating: 'Plats att sitta i öar',
    needs: 'Behov är frågade och ordnade',
    food: 'Mat och fika är beställt',
    roles: 'Vem som leder och vem som antecknar',
    invitation: 'Inbjudan och agenda har gått ut',
    nextDate: 'Nästa träff har datum och värd',
  } satisfies Record<PracticalKey, string>,
  second: (key: PracticalKey, { needs, remote, coming }: Asked) => {
    if (key === 'needs' && needs > 0)
      return `${capital(formatCount(needs))} önskemål som bara ni värdar ser`;
    if (key === 'remoteLink' && remote.length > 0)
      return `${remote.length} på distans, ${formatList(remote)}`;
    if (key === 'food' && coming > 0) return `${peopleWord(coming)} kommer`;
    return '';
  },
  done: (count: number) => `${capital(formatCount(count))} klara`,
  needsTitle: 'Det här behövs på plats',
  needsHint: 'Bara ni som är värdar ser det. Det tas bort en vecka efter träffen.',
} as const;

export const meetingFormWords = {
  title: 'Träffen',
  name: 'Träffens namn',
  theme: 'Tema',
  whenTitle: 'När och var',
  day: 'Dag',
  starts: 'Börjar',
  ends: 'Slutar',
  place: 'Plats',
  link: 'Länk för att delta på distans',
  linkHint: 'Länken börjar med https://',
  save: 'Spara när och var',
  saved: 'Sparat. Agendans tider följer med.',
  savedMoved: 'Sparat. Alla som har lagt in träffen i sin kalender behöver lägga in den igen.',
  badDay: 'Välj en dag.',
  badTime: 'Skriv en tid, till exempel 09.30.',
  badEnd: 'Träffen slutar innan den har börjat. Ändra någon av tiderna.',
  badLink:
    'Länken behöver börja med https:// och vara hel. Kopiera den från mötets inbjudan, utan mellanslag.',
} as const;

export const daysWords = {
  title: 'Dagar att hålla',
  lead: 'De följer med när träffen flyttas. Du kan välja en annan dag.',
  reset: 'Som vanligt igen',
  resetOf: (title: string) => `${title}: som vanligt igen`,
  moved: 'Du har valt dagen.',
} as const;

export const inviteWords = {
  act: (people: number, isRound: boolean) =>
    `Bjud in ${isRound ? 'omgången' : 'gruppen'}, ${peopleWord(people)}`,
  actNobody: 'Bjud in',
  done: (day: string) => `Inbjudan gick ut ${day}`,
  needsDay: 'Sätt en dag först, sedan kan du bjuda in.',
} as const;

export const cancelWords = {
  title: 'Ställ in träffen',
  act: 'Ställ in träffen',
  sure: 'Ställa in träffen?',
  text: 'Den syns som inställd för alla. Det som är skrivet finns kvar, och du kan ta tillbaka det.',
  keep: 'Låt den bli av',
  undo: 'Träffen blir av',
  undoText: 'Den är inställd. Alla ser det.',
} as const;
