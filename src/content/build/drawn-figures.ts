import type { Block } from '../course/course-model.ts';
import { ownFigures } from '../course/own-figures.ts';
import type { PolicyGoal } from '../goals/goal-model.ts';
import { policyGoals } from '../goals/policy-goals.ts';
import {
  sceneNames,
  type Chain,
  type Compare,
  type Example,
  type Fact,
  type Noted,
  type Scene,
  type SceneName,
  type Timeline,
  type Wheel,
  type Whole,
} from '../course/figure-model.ts';
import { oneOf, type Place } from './faults.ts';
import { readFence, type FenceRecord } from './fence.ts';

type Read = (head: FenceRecord, rows: readonly FenceRecord[], place: Place) => Block;

export const drawnFigures: Readonly<Record<string, Read>> = {
  jämför: readCompare,
  kedja: readChain,
  hjul: readWheel,
  tidslinje: readTimeline,
  delar: readWhole,
  scen: readScene,
  exempel: readExample,
  mål: readGoal,
};

/** A number with its source; `visa: nej` keeps it for the sources at the lesson's foot alone. */
export function readFact(text: string, place: Place): { fact: Fact; isShown: boolean } | null {
  const [record, ...rest] = readFence(text, place);
  if (!record) return null;
  for (const row of rest)
    row.at().fault('en uppgift är ett enda stycke', 'Ta bort den tomma raden');
  const fact = factOf(record);
  const isShown = oneOf(record.find('visa') ?? 'ja', ['ja', 'nej'], record.at('visa')) === 'ja';
  record.close();
  return { fact, isShown };
}

function factOf(record: FenceRecord): Fact {
  const checked = record.need('kontrollerad');
  if (checked !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(checked)) {
    const at = record.at('kontrollerad');
    at.fault(`”${checked}” är inget datum`, 'Skriv dagen som 2026-11-22');
  }
  const address = record.need('adress');
  if (/^https?:\/\/|\s/u.test(address)) {
    record.at('adress').fault('adressen ska stå utan https:// och mellanslag', 'Skriv värd/sida');
  }
  const text = record.need('text');
  if (text !== '' && !/[.?]$/u.test(text)) {
    record.at('text').fault('texten är inte en hel mening', 'Sluta med punkt');
  }
  return {
    key: record.need('nyckel'),
    value: record.need('värde'),
    unit: record.need('enhet'),
    text,
    year: record.need('år'),
    source: record.need('källa'),
    address,
    checked,
    caution: record.find('förbehåll') ?? '',
  };
}

function readCompare(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Compare {
  between(rows, [2, 6], place);
  return {
    kind: 'compare',
    caption: head.need('bildtext'),
    unit: head.need('enhet'),
    fact: head.need('uppgift'),
    source: '',
    own: readOwn(head),
    rows: rows.map((row) => {
      const text = row.need('värde');
      const value = Number(
        text
          .replaceAll(/[\s\u00a0]/gu, '')
          .replace('\u2212', '-')
          .replace(',', '.'),
      );
      if (!Number.isFinite(value) || value < 0) {
        row.at('värde').fault(`”${text}” är inget tal`, 'Skriv bara talet, till exempel 7,5');
      }
      return {
        title: row.need('namn'),
        value: Number.isFinite(value) ? value : 0,
        text,
        note: row.find('not') ?? '',
      };
    }),
  };
}

function readOwn(head: FenceRecord): string {
  const key = head.find('egen') ?? '';
  if (key !== '' && !ownFigures.some((one) => one.key === key)) {
    const known = ownFigures.map((one) => one.key).join(', ');
    head.at('egen').fault(`siffran ”${key}” finns inte`, `Välj en av ${known}`);
  }
  return key;
}

function readChain(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Chain {
  between(rows, [2, 7], place);
  return {
    kind: 'chain',
    caption: head.need('bildtext'),
    links: rows.map((row) => ({
      title: row.need('länk'),
      note: row.find('not') ?? '',
      broken: oneOf(row.find('bruten') ?? 'nej', ['nej', 'ja'], row.at('bruten')) === 'ja',
    })),
  };
}

function readWheel(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Wheel {
  between(rows, [3, 6], place);
  return { kind: 'wheel', caption: head.need('bildtext'), steps: rows.map(noted('steg')) };
}

function readTimeline(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Timeline {
  between(rows, [2, 10], place);
  return {
    kind: 'timeline',
    caption: head.need('bildtext'),
    events: rows.map((row) => ({ year: row.need('år'), what: row.need('händelse') })),
  };
}

function readWhole(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Whole {
  between(rows, [2, 12], place);
  return { kind: 'whole', caption: head.need('bildtext'), parts: rows.map(noted('del')) };
}

function readScene(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Scene {
  between(rows, [0, 0], place);
  return {
    kind: 'scene',
    name: sceneName(head, 'namn'),
    alt: head.need('beskrivning'),
    caption: head.need('bildtext'),
  };
}

function readExample(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Example {
  between(rows, [0, 0], place);
  return {
    kind: 'example',
    title: head.need('titel'),
    text: head.need('text'),
    scene:
      head.find('scen') === undefined
        ? null
        : { name: sceneName(head, 'scen'), alt: head.need('beskrivning') },
  };
}

/** The wording comes from the list of goals: nobody copies it by hand, and a new version changes every page. */
function readGoal(head: FenceRecord, rows: readonly FenceRecord[], place: Place): Block {
  between(rows, [0, 0], place);
  const asked = head.need('delmål');
  const { overall, subGoals, version } = policyGoals;
  if (asked === 'alla') {
    const parts = subGoals.map(({ name, short }) => ({ title: name, note: short }));
    return { kind: 'whole', caption: head.need('bildtext'), parts };
  }
  const all: readonly PolicyGoal[] = [overall, ...subGoals];
  const at = all.findIndex((goal) => goal.key === asked);
  const { name, wording, atHome, source } = all[at] ?? overall;
  if (at < 0) {
    const known = all.map((goal) => goal.key).join(', ');
    head
      .at('delmål')
      .fault(`målet ”${asked}” finns inte i lydelsen ${version}`, `Välj alla, ${known}`);
  }
  return { kind: 'goal', name, wording, atHome, source };
}

function sceneName(record: FenceRecord, key: string): SceneName {
  return oneOf(record.need(key), sceneNames, record.at(key));
}

function noted(key: string): (row: FenceRecord) => Noted {
  return (row) => ({ title: row.need(key), note: row.find('not') ?? '' });
}

function between(
  rows: readonly FenceRecord[],
  [least, most]: readonly [number, number],
  place: Place,
) {
  if (rows.length >= least && rows.length <= most) return;
  const wanted = most === 0 ? 'Ta bort den tomma raden' : `Skriv ${least} till ${most} stycken`;
  place.fault(`figuren har ${rows.length} stycken efter det första`, wanted);
}
