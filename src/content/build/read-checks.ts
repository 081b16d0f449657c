import { ANSWER_MOST, orderAnswer, rolesAnswer } from '../course/check-answer.ts';
import type {
  AdviceRole,
  Check,
  ChoiceCheck,
  MatchCheck,
  OrderCheck,
  Reflection,
} from '../course/course-model.ts';
import { oneOf, type Place } from './faults.ts';
import { readFence, type FenceRecord } from './fence.ts';

const kinds = ['välj', 'fall', 'para', 'ordna'] as const;
const roles = ['politiker', 'chef', 'strateg'] as const;
const roleOf: Readonly<Record<(typeof roles)[number], AdviceRole>> = {
  politiker: 'electedOfficial',
  chef: 'seniorManager',
  strateg: 'strategist',
};

/** `numberOf` gives the number of a module by its key. */
export function readCheck(
  text: string,
  place: Place,
  numberOf: (module: string) => number | undefined,
): Check | null {
  const [head, ...rows] = readFence(text, place);
  if (!head) {
    place.fault('tom fråga', 'Skriv nyckel, fråga och svar');
    return null;
  }
  const kind = oneOf(head.find('slag') ?? 'välj', kinds, head.at('slag'));
  const recalls = readRecall(head, numberOf);
  const check: Check = { ...readKind(kind, head, { rows, place }), recalls };
  for (const record of [head, ...rows]) record.close();
  if (check.right.length > ANSWER_MOST) {
    place.fault(
      `svaret blir ${check.right.length} tecken när det sparas, högst ${ANSWER_MOST} får plats`,
      'Gör svarens nycklar kortare',
    );
  }
  return check;
}

function readRecall(
  head: FenceRecord,
  numberOf: (module: string) => number | undefined,
): number | null {
  const key = head.find('minns');
  if (key === undefined) return null;
  const number = numberOf(key);
  if (number === undefined) {
    head
      .at('minns')
      .fault(`modulen ”${key}” finns inte`, 'Skriv minns: och en tidigare moduls nyckel');
  }
  return number ?? null;
}

interface Rows {
  readonly rows: readonly FenceRecord[];
  readonly place: Place;
}

type Unplaced<T> = T extends Check ? Omit<T, 'recalls'> : never;

function readKind(kind: (typeof kinds)[number], head: FenceRecord, rest: Rows): Unplaced<Check> {
  if (kind === 'para') return readMatch(head, rest);
  if (kind === 'ordna') return readOrder(head, rest);
  return readChoice(head, rest, kind === 'fall');
}

function readChoice(
  head: FenceRecord,
  { rows, place }: Rows,
  isCase: boolean,
): Unplaced<ChoiceCheck> {
  count(rows, [3, 4], place);
  const right = rows.filter(
    (row) => oneOf(row.find('rätt') ?? 'nej', ['nej', 'ja'], row.at('rätt')) === 'ja',
  );
  if (right.length !== 1) {
    const instead = 'Skriv rätt: ja i just ett av svaren';
    place.fault(`frågan har ${right.length} rätta svar, den ska ha exakt ett rätt svar`, instead);
  }
  return {
    kind: 'choose',
    key: head.need('nyckel'),
    question: head.need('fråga'),
    story: isCase ? head.need('fall') : '',
    right: right[0]?.need('nyckel') ?? '',
    choices: rows.map((row) => ({
      key: keyOf(row),
      text: row.need('svar'),
      answer: row.need('återkoppling'),
    })),
  };
}

function readMatch(head: FenceRecord, { rows, place }: Rows): Unplaced<MatchCheck> {
  count(rows, [3, 5], place);
  const items = rows.map((row) => ({
    key: keyOf(row),
    text: row.need('svar'),
    role: roleOf[oneOf(row.need('roll'), roles, row.at('roll'))],
    answer: row.need('återkoppling'),
  }));
  return {
    kind: 'match',
    key: head.need('nyckel'),
    question: head.need('fråga'),
    right: rolesAnswer(Object.fromEntries(items.map(({ key, role }) => [key, role]))),
    items,
  };
}

function readOrder(head: FenceRecord, { rows, place }: Rows): Unplaced<OrderCheck> {
  count(rows, [3, 5], place);
  const items = rows.map((row) => ({ key: keyOf(row), text: row.need('svar') }));
  return {
    kind: 'order',
    key: head.need('nyckel'),
    question: head.need('fråga'),
    answer: head.need('återkoppling'),
    right: orderAnswer(items.map((item) => item.key)),
    items,
  };
}

/** An answer's key: stored with other keys in one string, so it may hold nothing but letters, digits and hyphens. */
function keyOf(row: FenceRecord): string {
  const key = row.need('nyckel');
  if (key !== '' && !/^[a-z0-9-]{1,40}$/u.test(key)) {
    row
      .at('nyckel')
      .fault(`nyckeln ”${key}” går inte att spara`, 'Använd a–z, 0–9 och bindestreck');
  }
  return key;
}

function count(
  rows: readonly FenceRecord[],
  [least, most]: readonly [number, number],
  place: Place,
) {
  const keys = rows.map((row) => row.find('nyckel'));
  if (new Set(keys).size < keys.length) {
    place.fault('två svar har samma nyckel', 'Ge varje svar en egen nyckel');
  }
  if (rows.length >= least && rows.length <= most) return;
  place.fault(`frågan har ${rows.length} svar`, `Skriv ${least} till ${most} svar`);
}

export function readReflection(text: string, place: Place): Reflection | null {
  const [head, ...rows] = readFence(text, place);
  if (!head) {
    place.fault('tom reflektion', 'Skriv nyckel, fråga och hjälp');
    return null;
  }
  for (const row of rows)
    row.at().fault('en reflektion är ett enda stycke', 'Ta bort den tomma raden');
  const reflection = {
    key: head.need('nyckel'),
    question: head.need('fråga'),
    help: head.need('hjälp'),
  };
  head.close();
  return reflection;
}
