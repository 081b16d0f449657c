import { core2026Second } from '../checklist/core-2026-2.ts';
import type { Block } from '../course/course-model.ts';
import type { BarPair, Practice, ScoreBars, StepLine } from '../course/figure-model.ts';
import { acts } from './acts.ts';
import { drawnFigures } from './drawn-figures.ts';
import { oneOf, type Place } from './faults.ts';
import { readFence, type FenceRecord } from './fence.ts';

/** `head` is the block's first paragraph, `rows` those that follow it. */
type ReadFigure = (head: FenceRecord, rows: readonly FenceRecord[], place: Place) => Block;

/** The figures an author can draw and what the reader can be asked to do, by the word after the fence's three ticks. */
const figures: Readonly<Record<string, ReadFigure>> = {
  steg: readStepLine,
  par: readBarPair,
  staplar: readScoreBars,
  skatta: readPractice,
  ...drawnFigures,
  ...acts,
};

export function readFigure(kind: string, text: string, place: Place): Block | null {
  const read = figures[kind];
  if (!read) {
    place.fault(`okänd figur ”${kind}”`, `Välj en av uppgift, ${Object.keys(figures).join(', ')}`);
    return null;
  }
  const [head, ...rows] = readFence(text, place);
  if (!head) {
    place.fault('figuren är tom', 'Skriv rader med nyckel: värde');
    return null;
  }
  const figure = read(head, rows, place);
  for (const record of [head, ...rows]) record.close();
  return figure;
}

function readStepLine(head: FenceRecord, rows: readonly FenceRecord[]): StepLine {
  return {
    kind: 'stepLine',
    caption: head.need('bildtext'),
    steps: rows.map((row) => ({
      title: row.need('steg'),
      together: oneOf(row.need('var'), ['hemma', 'tillsammans'], row.at('var')) === 'tillsammans',
      what: row.need('gör'),
      gives: row.need('ger'),
    })),
  };
}

function isThere(row: FenceRecord, side: string): boolean {
  return oneOf(row.need(side), ['nej', 'ja'], row.at(side)) === 'ja';
}

function readBarPair(head: FenceRecord, rows: readonly FenceRecord[]): BarPair {
  return {
    kind: 'barPair',
    caption: head.need('bildtext'),
    left: head.need('vänster'),
    right: head.need('höger'),
    rows: rows.map((row) => ({
      title: row.need('rad'),
      left: isThere(row, 'vänster'),
      right: isThere(row, 'höger'),
      note: row.find('not') ?? '',
    })),
  };
}

function readScoreBars(head: FenceRecord, rows: readonly FenceRecord[]): ScoreBars {
  return {
    kind: 'scoreBars',
    caption: head.need('bildtext'),
    rows: rows.map((row) => ({
      title: row.need('namn'),
      scores: row.need('poäng').split(/\s+/u).map(Number),
      note: row.need('not'),
    })),
  };
}

/** The statement, its sign and the scale are those of the newest core checklist: one source for both. */
function readPractice(record: FenceRecord): Practice {
  const code = record.need('påstående');
  const { scale, statements } = core2026Second;
  const statement = statements.find((one) => one.code === code);
  if (!statement) {
    const codes = statements.map((one) => one.code).join(', ');
    record.at('påstående').fault(`påståendet ${code} finns inte`, `Välj ett av ${codes}`);
  }
  return {
    kind: 'practice',
    key: `prova-${code}`,
    organisation: record.need('ort'),
    story: record.need('läge'),
    statement: statement?.text ?? '',
    signOfTop: statement?.sign_of_top ?? '',
    steps: scale.map(({ score, label }) => ({
      score,
      label,
      answer: record.need(String(score)),
    })),
    reasonable: Number(record.need('rimlig')),
  };
}
