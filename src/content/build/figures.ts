import { checklists } from '../checklist/checklists.ts';
import type { BarPair, Block, Practice, ScoreBars, StepLine } from '../course/course-model.ts';
import { readFence, type FenceRecord } from './fence.ts';

type ReadFigure = (records: readonly FenceRecord[], place: string) => Block;

/** The figures an author can draw, by the word after the fence's three ticks. */
const figures: Readonly<Record<string, ReadFigure>> = {
  steg: readStepLine,
  par: readBarPair,
  staplar: readScoreBars,
  skatta: readPractice,
};

export function readFigure(kind: string, text: string, place: string): Block {
  const read = figures[kind];
  if (!read) throw new Error(`${place}: okänd figur "${kind}"`);
  return read(readFence(text, place), place);
}

function first(records: readonly FenceRecord[], place: string): FenceRecord {
  const record = records[0];
  if (!record) throw new Error(`${place}: figuren är tom`);
  return record;
}

function readStepLine(records: readonly FenceRecord[], place: string): StepLine {
  return {
    kind: 'stepLine',
    caption: first(records, place).need('bildtext'),
    steps: records.slice(1).map((record) => ({
      title: record.need('steg'),
      together: oneOf(record.need('var'), ['tillsammans', 'hemma'], place) === 'tillsammans',
      what: record.need('gör'),
      gives: record.need('ger'),
    })),
  };
}

function readBarPair(records: readonly FenceRecord[], place: string): BarPair {
  const head = first(records, place);
  const isThere = (word: string) => oneOf(word, ['ja', 'nej'], place) === 'ja';
  return {
    kind: 'barPair',
    caption: head.need('bildtext'),
    left: head.need('vänster'),
    right: head.need('höger'),
    rows: records.slice(1).map((record) => ({
      title: record.need('rad'),
      left: isThere(record.need('vänster')),
      right: isThere(record.need('höger')),
      note: record.find('not') ?? '',
    })),
  };
}

function readScoreBars(records: readonly FenceRecord[], place: string): ScoreBars {
  return {
    kind: 'scoreBars',
    caption: first(records, place).need('bildtext'),
    rows: records.slice(1).map((record) => ({
      title: record.need('namn'),
      scores: record.need('poäng').split(/\s+/u).map(Number),
      note: record.need('not'),
    })),
  };
}

/** The statement, its sign and the scale are the newest checklist's own: one source for both. */
function readPractice(records: readonly FenceRecord[], place: string): Practice {
  const record = first(records, place);
  const code = record.need('påstående');
  const checklist = checklists.at(-1)?.content;
  const statement = checklist?.statements.find((one) => one.code === code);
  if (!checklist || !statement) throw new Error(`${place}: påståendet ${code} finns inte`);
  return {
    kind: 'practice',
    key: `prova-${code}`,
    organisation: record.need('ort'),
    story: record.need('läge'),
    statement: statement.text,
    signOfTop: statement.sign_of_top,
    steps: checklist.scale.map(({ score, label }) => ({
      score,
      label,
      answer: record.need(String(score)),
    })),
    reasonable: Number(record.need('rimlig')),
  };
}

function oneOf(word: string, allowed: readonly string[], place: string): string {
  if (!allowed.includes(word))
    throw new Error(`${place}: "${word}" ska vara ${allowed.join(' eller ')}`);
  return word;
}
