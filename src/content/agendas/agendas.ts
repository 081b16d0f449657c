import type { MeetingRow } from '#domain/tables/meeting.ts';

/** A proposal of an agenda: our own words after the programme's running orders (domain.md 6.2). */
export interface ProposedItem {
  readonly title: string;
  readonly body: string;
  readonly minutes: number;
  /** Of what begins the next morning. */
  readonly startsAt?: string;
}

export interface AgendaFor {
  readonly kind: MeetingRow['kind'];
  readonly step_number: number;
  /** The group's organisations in the round's order, without the mentor. */
  readonly organisations: readonly string[];
  readonly mentor: string | undefined;
}

const item = (minutes: number, title: string, body = ''): ProposedItem => ({
  minutes,
  title,
  body,
});

/** What the long session of the day is about, at the first, second and third learning meeting. */
const themes = [
  item(
    60,
    'Temapass: Granska styrkedjan',
    'Följ ett beslut hela vägen till invånarna. Var finns jämställdheten med, och var tappas den bort?',
  ),
  item(
    60,
    'Temapass: Ett förbättringsarbete på djupet',
    'Ta ett arbete var. Hur stöder ledning och kultur det, och vad står i vägen?',
  ),
  item(
    60,
    'Temapass: Statistik, analys och beslutsunderlag',
    'Hur når siffror uppdelade på kön fram till den som beslutar?',
  ),
] as const;

/** With a third organisation each has less time, so that the day is as long. */
function standing(organisations: readonly string[]): ProposedItem[] {
  const isMany = organisations.length > 2;
  return organisations.map((name) =>
    item(
      isMany ? 25 : 35,
      `${name}: skattning och nuläge`,
      isMany ? 'En kvart, och tio minuter för frågor.' : 'Tjugo minuter, och en kvart för frågor.',
    ),
  );
}

function learningMeeting({ step_number, organisations, mentor }: AgendaFor): ProposedItem[] {
  const number = Math.min(themes.length, Math.max(1, Math.floor((step_number - 1) / 2)));
  const theme = themes[number - 1];
  return [
    item(10, 'Välkomna', 'Vad dagen ska ge, och vem som antecknar.'),
    ...(number > 1 ? [item(20, 'Sedan sist', 'Hur långt har förbättringsarbetena kommit?')] : []),
    ...standing(organisations),
    item(15, 'Paus'),
    ...(theme ? [theme] : []),
    item(50, 'Lunch'),
    mentor === undefined
      ? item(15, 'Reflektion', 'En av er sammanfattar vad som fastnade.')
      : item(15, 'Mentorns reflektion', `${mentor} berättar hur de gjorde.`),
    item(25, 'Idéer att ta hem', 'Först var och en, sedan i den egna organisationen.'),
    item(15, 'Paus'),
    item(25, 'Plan för arbetet på hemmaplan', 'Vad gör ni, vem gör det och när?'),
    item(5, 'Nästa träff', 'Dag och värd.'),
    item(10, 'Plus, minus, intressant', 'Vad tar ni med er, och vad gör ni annorlunda nästa gång?'),
  ];
}

const strategistMeeting: readonly ProposedItem[] = [
  item(15, 'Lägesrunda', 'Var står arbetet hos oss, och vad behöver vi av varandra?'),
  item(15, 'Vad ska lärandeträffen ge?'),
  item(30, 'Presentationerna och skattningarna', 'Vad visar vi, och vad skiljer sig åt?'),
  item(15, 'Agendan och rollerna', 'Vem leder vad, och vem antecknar?'),
  item(15, 'Praktiskt och nästa steg'),
];

/** From lunch to lunch. */
const startConference: readonly ProposedItem[] = [
  item(60, 'Lunch'),
  item(30, 'Välkomna', 'Vad omgången ska ge.'),
  item(45, 'Så fungerar modellkonceptet', 'Stegen och checklistan.'),
  item(45, 'Vanliga ojämställdhetsproblem', 'Hur ser de ut, och vad brukar hjälpa?'),
  item(20, 'Paus'),
  item(55, 'Organisationerna presenterar sig', 'Tio minuter var, efter organisationsfakta.'),
  item(45, 'Samtal i rollerna', 'Politiker för sig, chefer för sig, strateger för sig.'),
  {
    ...item(45, 'Mentorerna berättar', 'Vad lärde vi oss, och vad hade vi velat veta?'),
    startsAt: '08.30',
  },
  item(45, 'Så bedrivs ett förbättringsarbete'),
  item(20, 'Paus'),
  item(40, 'Att berätta om en förändring'),
  item(45, 'Grupperna planerar', 'Dagar, värdar och hur ni delar med varandra.'),
  item(15, 'Nästa steg'),
  item(60, 'Lunch'),
];

const resultsConference: readonly ProposedItem[] = [
  item(15, 'Välkomna'),
  item(90, 'Det här blev bättre', 'En förbättring var: problem, test, resultat och lärdom.'),
  item(15, 'Paus'),
  item(40, 'Samtal mellan nya och tidigare deltagare'),
  item(50, 'Lunch'),
  item(45, 'Vad hjälpte, och vad stod i vägen?'),
  item(30, 'Fler perspektiv med samma arbetssätt'),
  item(15, 'Paus'),
  item(30, 'Att vara mentor i nästa omgång'),
  item(15, 'Avslut'),
];

/** A proposal to begin with, for each kind of meeting. */
export function proposeAgenda(of: AgendaFor): readonly ProposedItem[] {
  switch (of.kind) {
    case 'learningMeeting':
      return learningMeeting(of);
    case 'strategistMeeting':
      return strategistMeeting;
    case 'start':
      return startConference;
    case 'resultsConference':
      return resultsConference;
  }
}
