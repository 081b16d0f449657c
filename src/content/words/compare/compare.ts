import { capital, lowerFirst } from '#lib/letter-case.ts';
import { occasionWord, points } from '../checklist/checklist.ts';
import { formatCount, formatDayLong, formatList, genitive } from '../format.ts';

interface Scored {
  readonly name: string;
  readonly score: number | null;
}
interface Step {
  readonly score: number;
  readonly label: string;
}
/** Null: not opened, or not to be compared. */
type Stopped = { readonly score: number | null } | null;
interface ScoredTwice extends Scored {
  readonly last: number | null;
}

/** The meeting itself: "Inför lärandeträff 1" → "lärandeträff 1". */
const meetingOf = (title: string) => lowerFirst(title).replace(/^inför /u, '');
/** "3 på plats" */
const stepOf = ({ score, label }: Step) =>
  label === '' ? String(score) : `${score} ${lowerFirst(label)}`;
const namesOf = (all: readonly { readonly name: string }[]) =>
  formatList(all.map((one) => one.name));

/** Never who is best: what can be learned, and from whom. */
export const compareWords = {
  title: 'Sida vid sida',
  back: 'Checklista',
  backToMeetings: 'Träffar',
  chooseHat: 'Vilken organisation läser du för?',
  occasion: (title: string) => capital(occasionWord(title)),
  chooseOccasion: 'Vilken skattning',
  notOpened: (title: string) => `${capital(occasionWord(title))}, inte öppnad`,
  views: 'Visa',
  differences: 'Skillnader',
  all: (count: number) => `Alla ${count}`,
  overTime: 'Över tid',
  table: 'Tabell',
  picture: 'Bild',
  large: 'Visa stort',
  small: 'Visa som vanligt',
  print: 'Skriv ut',
  excel: 'Excel',
  /** The same way on a phone. */
  file: 'Excel och CSV',
  fileText: 'Det som är öppnat, som fil',
  organisations: 'Organisationer',

  /** "Strandhamn har 3 där ni har 1" */
  learn: (from: readonly Scored[], own: number) =>
    `${namesOf(from)} har ${from[0]?.score ?? ''} där ni har ${own}`,
  /** "Ni har 3 där Strandhamn har 2 och Tallmo 1" */
  teach: (own: number, behind: readonly Scored[]) =>
    `Ni har ${own} där ${formatList(
      behind.map(({ name, score }, at) => (at === 0 ? `${name} har ${score}` : `${name} ${score}`)),
    )}`,
  apart: (high: readonly Scored[], low: readonly Scored[]) =>
    `${namesOf(high)} har ${high[0]?.score ?? ''} där ${namesOf(low)} har ${low[0]?.score ?? ''}`,
  alike: (score: number, isWhole: boolean) =>
    isWhole ? `Alla har ${score}` : `Alla som har skattat har ${score}`,
  untold: 'Det är inte skattat av fler än en',
  differ: 'Där ni skiljer er',
  more: 'Fler att lära av',
  showMore: (count: number) => `Visa ${formatCount(count)} till`,
  learnHere: 'Där ni kan lära',
  teachTitle: 'Det de kan fråga er om',
  teachHere: 'Där de kan fråga er',
  teachText: (count: number) => `${capital(points(count))} där ni har kommit längre`,
  alikeTitle: (sides: number) => `Lika hos ${sides === 2 ? 'båda' : `alla ${formatCount(sides)}`}`,
  apartHere: 'Där de skiljer sig',
  moreApart: 'Fler som skiljer',
  /** "Lika hos alla tre: fyra påståenden" */
  folded: (title: string, count: number) => `${title}: ${points(count)}`,
  untoldTitle: 'Inte skattat av alla',
  count: (count: number) => capital(points(count)),
  nothingToLearn: 'Ingen av de andra har högre siffra än ni den här gången.',
  nothingApart: 'De som har öppnat har skattat lika.',
  ownMissing: 'Er egen skattning är inte inlämnad',
  ownMissingText: 'När ni har lämnat in den syns den bredvid de andras.',
  toOpening: 'Vem har öppnat vad',

  /** Beside a quotation. */
  evidence: (text: string, isMine: boolean) => `Så vet ${isMine ? 'ni' : 'de'}: ${text}`,
  noComments: (name: string) => `${name} har inte delat kommentarer.`,
  noComment: (name: string) => `${name} har inte skrivit någon kommentar.`,
  ownComment: (name: string) => `${name}, er kommentar`,
  comment: (name: string) => `${genitive(name)} kommentar`,
  ownNoComment: 'Ni har inte skrivit någon kommentar.',

  /** "Granvik 1, Strandhamn 3" */
  strip: (all: readonly Scored[]) =>
    all.map(({ name, score }) => `${name} ${score ?? 'inte skattat'}`).join(', '),
  /** "Granvik 2, förra gången 1. Strandhamn 3." */
  dots: (all: readonly ScoredTwice[]) =>
    all
      .map(
        ({ name, score, last }) =>
          `${name} ${score ?? 'inte skattat'}${last === null || last === score ? '' : `, förra gången ${last}`}.`,
      )
      .join(' '),
  unscored: 'inte skattat',
  lastTime: 'förra gången',
  last: (occasion: string) => `Förra gången: ${meetingOf(occasion)}.`,
  lastInBrackets: (occasion: string) =>
    `Inom parentes står siffran förra gången, ${meetingOf(occasion)}, där den var en annan.`,
  tableCaption: (occasion: string) => `Allas siffror ${occasionWord(occasion)}`,
  statement: 'Påstående',
  otherList: 'Listan blev en annan',
  otherListText: (occasion: string, count: number) =>
    `Listan har ändrats sedan förra gången, ${meetingOf(occasion)}. Bara ${points(count)} finns i båda och jämförs över tid.`,
  otherListNone: (occasion: string) =>
    `Listan har ändrats sedan förra gången, ${meetingOf(occasion)}. Inget påstående går att jämföra över tid.`,

  /** "Granvik har höjt två påståenden och sänkt ett." */
  moved: (name: string, up: number, down: number, same: number) => {
    if (up + down + same === 0) return `${name} har inget att jämföra med.`;
    const acts = [
      ...(up > 0 ? [`höjt ${points(up)}`] : []),
      ...(down > 0 ? [`sänkt ${up > 0 ? short(down) : points(down)}`] : []),
    ];
    return acts.length === 0 ? `${name} har samma siffror.` : `${name} har ${formatList(acts)}.`;
  },
  notYetOpened: (name: string) => `${name} har inte öppnat den här skattningen än.`,
  movedSince: (occasion: string) => `Sedan förra gången, ${meetingOf(occasion)}:`,
  change: (last: number, score: number) => `${last} → ${score}`,
  changeAloud: (last: number, score: number) =>
    `${score > last ? 'höjt' : 'sänkt'} från ${last} till ${score}`,
  raised: 'höjt',
  same: 'lika',
  lowered: 'sänkt',
  /** It has not opened that one, or the list was another. */
  notCompared: 'finns inte att jämföra',
  /** "Granvik 1, 2, 3. Strandhamn inte skattat, 2." */
  ways: (all: readonly { readonly name: string; readonly scores: readonly Stopped[] }[]) =>
    all
      .map(({ name, scores }) => {
        if (scores.every((one) => one === null)) return `${name} ${compareWords.notCompared}.`;
        const told = scores.map((one) =>
          one === null ? compareWords.notCompared : (one.score ?? compareWords.unscored),
        );
        return `${name} ${told.join(', ')}.`;
      })
      .join(' '),
  /** Under the picture: how to read it. */
  waysKey: (occasions: readonly string[], top: Step, bottom: Step) => {
    const [first = '', ...rest] = occasions.map(meetingOf);
    const [last = first] = rest.slice(-1);
    return `Varje linje går från ${first} till ${last}${rest.length > 1 ? `, ${formatCount(occasions.length)} skattningar i ordning` : ''}. Överst i raden är ${stepOf(top)}, nederst ${stepOf(bottom)}.`;
  },
  allOccasions: (name: string) => `Alla siffror för ${name}`,
  onlyOne: 'Det finns bara en öppnad skattning än',
  onlyOneText: 'När nästa är öppnad syns här vem som har flyttat sig.',
  /** The head of a column, five of which have room on a phone: "Lärandeträff 1" → "L1". */
  letters: (title: string) =>
    capital(meetingOf(title)).charAt(0) + (/\d+$/u.exec(title.trim())?.[0] ?? ''),
  /** "F före kursen, L1 lärandeträff 1" */
  lettersMean: (titles: readonly string[]) =>
    titles.map((title) => `${compareWords.letters(title)} ${meetingOf(title)}`).join(', '),
  meeting: (title: string) => capital(meetingOf(title)),

  nothing: {
    title: 'Inget är öppnat än',
    mentor: 'Som mentor ser du det som gruppen öppnar för varandra.',
    fair: 'Allt öppnas samtidigt, så att ingen behöver visa sitt först.',
    handIn: (closesOn: string | null) =>
      `Ni har inte lämnat in än${closesOn === null ? '' : `, och listan stänger ${formatDayLong(closesOn)}`}.`,
    open: 'Ni har inte öppnat för gruppen än.',
    others: (names: readonly string[]) => `${formatList(names)} har inte öppnat än.`,
    /** All have said yes: somebody has not handed in. */
    allYes: 'Alla har sagt ja. Det öppnas när alla har lämnat in.',
    alone: 'Det finns ingen annan organisation i er grupp än.',
    act: 'Öppna för gruppen',
    look: 'Vem har öppnat vad',
  },
  none: 'Det finns inget att jämföra än',
  noneText: 'Här jämför ni er med de andra i gruppen när den första skattningen har börjat.',
  noSeat: 'Du har ingen plats i en grupp',
  noSeatText:
    'Jämförelsen ser de som har en plats i någon av gruppens organisationer, och mentorn.',
  entry: 'Se var ni skiljer er, och fråga den som har kommit längre',
  entryMentor: 'Det som gruppen har öppnat för varandra',
} as const;

function short(count: number): string {
  return count === 1 ? 'ett' : formatCount(count);
}
