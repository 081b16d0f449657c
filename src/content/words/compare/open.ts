import { capital } from '#lib/letter-case.ts';
import { peopleWord } from '../common.ts';
import { occasionWord } from '../checklist/checklist.ts';
import { formatCount, formatDayShort, formatList, formatMoment } from '../format.ts';

interface Read {
  readonly organisation: string;
  readonly isMentor: boolean;
  readonly count: number;
}

function everybody(count: number): string {
  if (count < 2) return 'alla';
  return count === 2 ? 'båda' : `alla ${formatCount(count)}`;
}

/** *Öppna* is for the group; *lämna* is to colleagues, *lämna in* is final. */
export const openWords = {
  title: 'Öppna för gruppen',
  act: 'Öppna för gruppen',
  occasion: (title: string) => capital(occasionWord(title)),
  how: (count: number) =>
    `Ingen ser något förrän ${everybody(count)} har lämnat in och öppnat. Då öppnas allt samtidigt.`,
  howReady:
    'Alla har sagt att var och en öppnas när den är klar. Då syns det som är inlämnat direkt.',
  isOpen: (count: number, at: string, now: Date) =>
    `Öppet för ${everybody(count)} sedan ${formatMoment(at, now)}.`,
  someOpen: (names: readonly string[]) => `${formatList(names)} är öppet för gruppen.`,
  compare: 'Se sida vid sida',

  window: {
    opened: 'Öppnad',
    /** It has said yes, and waits for the rest. */
    yes: 'Har sagt ja',
    handedIn: 'Inlämnad',
    butNotIn: 'inte inlämnad',
    no: 'Inte öppnad',
    notIn: 'Inte inlämnad',
    on: (day: string) => formatDayShort(day),
    latest: (day: string) => `senast ${formatDayShort(day)}`,
  },

  what: 'Vad vill ni visa?',
  withComments: 'Siffror, kommentarer och underlag',
  withCommentsHint: 'Då kan de andra lära av hur ni gjorde',
  scoresOnly: 'Bara siffror',
  scoresOnlyHint: (organisation: string) => `Kommentarerna stannar i ${organisation}`,
  when: 'När ska det öppnas?',
  together: 'När alla har lämnat in och sagt ja',
  togetherHint: 'Ingen behöver visa sitt först',
  asReady: 'Var och en när den är klar',
  asReadyHint: 'Gäller bara om alla i gruppen väljer det',

  readers: (all: readonly Read[]) => {
    const named = all.map(
      ({ organisation, isMentor, count }) =>
        `${isMentor ? `mentorn ${organisation}` : organisation}, ${peopleWord(count)}`,
    );
    const who = named.length === 0 ? '' : `Läses av ${named.join('; ')}. `;
    return `${who}Programkontoret ser inte vad ni öppnar.`;
  },
  before: 'Ni har inte lämnat in än. Ni kan säga ja redan nu, så öppnas det när ni har lämnat in.',
  canClose: 'Ni kan stänga igen. Då döljs skattningen framöver, men andra kan redan ha läst den.',
  failed: 'Det kunde inte sparas. Försök igen.',

  said: (organisation: string) => `${organisation} har sagt ja`,
  saidOpen: (organisation: string) => `${organisation} är öppet för gruppen`,
  saidText:
    'Det öppnas när alla har lämnat in och sagt ja. Jämsides gör det, du behöver inte vara kvar.',
  saidReadyText:
    'Det öppnas när ni har lämnat in, om alla har valt att öppna var och en när den är klar. Annars när alla har lämnat in och sagt ja. Jämsides gör det, du behöver inte vara kvar.',
  saidNotIn: 'Ni har inte lämnat in än. Det ni lämnar in öppnas sedan av sig självt.',
  change: 'Ändra det ni visar',
  save: 'Spara ändringen',
  close: 'Stäng för gruppen',
  closeTitle: 'Stänga för gruppen?',
  closeText:
    'Skattningen döljs för de andra när telefonen har synkat. De kan redan ha läst den, och ni kan öppna den igen.',
  closeKeep: 'Låt den vara öppen',
  closeKeepYes: 'Låt det stå kvar',

  readOnly: (roles: string) => `Det är ${roles} som öppnar för gruppen.`,
  who: 'politiker, chef eller strateg',
  readOnlyMentor: 'Organisationerna öppnar själva. Som mentor ser du det som är öppnat.',

  log: 'Vem har öppnat vad',
  logEmpty: 'Ingen har öppnat något än.',
  opened: (name: string) => `${name} öppnade`,
  saidYes: (name: string) => `${name} sa ja till att öppna`,
  handedIn: (name: string) => `${name} lämnade in`,
  allOpen: (count: number) => `Öppet för ${everybody(count)}`,
  detail: (occasion: string, withComments: boolean, by: string | null, at: string) =>
    `${capital(occasion)}, ${withComments ? 'med kommentarer och underlag' : 'bara siffror'}. ${signed(by, at)}`,
  handedInDetail: (occasion: string, by: string | null, at: string) =>
    `${capital(occasion)}. ${signed(by, at)}`,
  since: (occasion: string, at: string) => `${capital(occasion)}, sedan ${at}`,

  back: 'Sida vid sida',
  missing: 'Det finns ingen sådan skattning',
  missingText: 'Den är kanske inte hämtad till telefonen än.',
} as const;

function signed(by: string | null, at: string): string {
  return by === null ? capital(at) : `${by} ${at}`;
}
