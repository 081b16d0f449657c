import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '#ui/paths.ts';
import { workPaths } from '#ui/work-paths.ts';

const folder = join(import.meta.dirname, '../../src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(routes|signed-out)\.tsx$/u.test(name))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const source = files.map(([, text]) => text).join('\n');
const routed = [...source.matchAll(/path=\{(?:paths|workPaths)\.(?<key>\w+)/gu)].map(
  (hit) => hit[1],
);

test('every address of the table leads to a page, and no page has an address outside it', () => {
  expect(routed.length).toBeGreaterThan(0);
  expect(new Set(routed)).toEqual(new Set(Object.keys({ ...paths, ...workPaths })));
  const other = [...source.matchAll(/path="(?<path>[^"]*)"/gu)].map((hit) => hit[1]);
  expect(new Set(other)).toEqual(new Set(['*']));
});

test('course, meetings and checklist are behind the gate of the seats', () => {
  const gated = [
    ...source.matchAll(
      /path=\{(?:paths|workPaths)\.(?<key>\w+)[^}]*\}\s+element=\{(?:gated|seated)/gu,
    ),
  ];
  expect(gated.map((hit) => hit[1]).toSorted()).toEqual(
    [
      'advise',
      'adviseOn',
      'agendaItem',
      'alike',
      'answerHistory',
      'arrangeMeeting',
      'assessment',
      'attendance',
      'card',
      'cards',
      'cardsEnd',
      'certificate',
      'changeOccasion',
      'check',
      'checklist',
      'compare',
      'course',
      'courseEnd',
      'courseSearch',
      'editWork',
      'factor',
      'factors',
      'feedback',
      'figure',
      'figures',
      'handIn',
      'jointStatement',
      'leaderGuide',
      'leave',
      'lesson',
      'lookOver',
      'lookUp',
      'material',
      'materialFile',
      'meeting',
      'meetingScreen',
      'meetings',
      'module',
      'newOccasion',
      'newOwnFigure',
      'newTalk',
      'newTodo',
      'newWork',
      'noteHistory',
      'occasion',
      'occasions',
      'openForGroup',
      'openedFile',
      'ownFigure',
      'ownFigures',
      'plan',
      'question',
      'questions',
      'readIn',
      'recall',
      'record',
      'recordReply',
      'receipt',
      'reflection',
      'run',
      'sharedReflections',
      'sharedWork',
      'search',
      'shift',
      'spreadsheet',
      'standing',
      'statement',
      'study',
      'talk',
      'talkLesson',
      'talks',
      'todo',
      'todos',
      'versions',
      'work',
      'works',
      'writeNote',
    ].toSorted(),
  );
});

test('what one writes under one’s organisation is behind the gate of a seat, not of the office', () => {
  const seated = [...source.matchAll(/path=\{paths\.(?<key>\w+)[^}]*\}\s+element=\{seated/gu)];
  expect(seated.map((hit) => hit[1])).toEqual(['recordReply', 'writeNote']);
});

test('each of these rooms gets the gate of its place', () => {
  const [, late] = files.find(([name]) => name.endsWith('late-routes.tsx')) ?? [];
  const given = [...(late ?? '').matchAll(/\{(?<room>\w+)Routes\(gateOf\('(?<place>\w+)'\)/gu)];
  expect(given.map(({ groups }) => [groups?.['room'], groups?.['place']])).toEqual([
    ['course', 'course'],
    ['meeting', 'meetings'],
    ['scoring', 'checklist'],
  ]);
  const [, meeting = ''] = files.find(([name]) => name.endsWith('meeting-routes.tsx')) ?? [];
  const beside = [...meeting.matchAll(/\{(?<room>\w+)Routes\((?<gate>gate|seatGate)\b/gu)];
  expect(beside.map(({ groups }) => [groups?.['room'], groups?.['gate']])).toEqual([
    ['meetings', 'gate'],
    ['todos', 'seatGate'],
    ['search', 'seatGate'],
  ]);
  const [, scoring = ''] = files.find(([name]) => name.endsWith('scoring-routes.tsx')) ?? [];
  const around = [...scoring.matchAll(/\{(?<room>\w+)Routes\(gate\b/gu)];
  expect(around.map(({ groups }) => groups?.['room'])).toEqual([
    'checklist',
    'assessment',
    'occasions',
    'compare',
    'questions',
    'spreadsheet',
    'improvement',
  ]);
});
