import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { chooseVersion } from '#data/assessment/choose-version.ts';
import { groupVersions } from '#data/assessment/group-versions.ts';
import type { FieldVersions, Version } from '#data/assessment/list-versions.ts';
import {
  answerId,
  makeJointPhone,
  org,
  pullAlternative,
  pullAnswer,
  readAssessment,
  strategist,
} from '#tests/support/rows/assessment-rows.ts';

const version = (more: Partial<Version>): Version => ({
  id: null,
  value: null,
  by: null,
  author: 'samira',
  isMine: false,
  at: '2026-11-22T10:00:00Z',
  isUnsent: false,
  ...more,
});
const field = (name: FieldVersions['field'], ...versions: Version[]): FieldVersions => ({
  answerId: 'a',
  field: name,
  versions,
});
const shown = (fields: readonly FieldVersions[]) =>
  groupVersions(fields).map(({ key, score, comment }) => [key, score?.value, comment?.value]);
const mine = { author: 'anna', isMine: true };

test('score and comment of one person are one version', () => {
  expect(
    shown([
      field('score', version({ id: 's', value: 1, ...mine }), version({ value: 3 })),
      field('comment', version({ id: 'c', value: 'svag', ...mine }), version({ value: 'stark' })),
    ]),
  ).toEqual([
    ['s', 1, 'svag'],
    ['kept', 3, 'stark'],
  ]);
});

test('two persons’ versions stay two, and what stands is joined with nobody’s, not even one’s own', () => {
  expect(
    shown([
      field('score', version({ value: 3, ...mine }), version({ id: 's', value: 1, ...mine })),
      field(
        'comment',
        version({ value: 'stark', ...mine }),
        version({ id: 'c', value: 'svag', author: 'johan' }),
      ),
    ]),
  ).toEqual([
    ['kept', 3, 'stark'],
    ['s', 1, undefined],
    ['c', undefined, 'svag'],
  ]);
});

test('what somebody has written twice is shown twice: nothing vanishes from the choice', () => {
  const fields = [
    field(
      'comment',
      version({ value: 'ett' }),
      version({ id: 'c1', value: 'två', ...mine }),
      version({ id: 'c2', value: 'tre', ...mine }),
    ),
  ];
  expect(shown(fields).map(([, , text]) => text)).toEqual(['två', 'tre', 'ett']);
});

test('versions of people who have left are not taken for one person’s', () => {
  const gone = { author: null, by: null };
  expect(
    shown([
      field('score', version({ value: 3 }), version({ id: 's', value: 1, ...gone })),
      field('comment', version({ value: 'x' }), version({ id: 'c', value: 'y', ...gone })),
    ]),
  ).toHaveLength(3);
});

test('one choice writes both fields and takes all versions away', async () => {
  const local = await makeJointPhone(strategist);
  await pullAnswer(local, 'A5', 3, 'Nämnderna har inte sett den.');
  await pullAlternative(local, 'A5', 'score', 1);
  await pullAlternative(local, 'A5', 'comment', 'Länken är svag.');
  const read = async () =>
    (await readAssessment(local)).statements.find(({ code }) => code === 'A5');
  const versions = (await read())?.versions ?? [];
  expect(shown(versions)).toEqual([
    [expect.any(String), 1, 'Länken är svag.'],
    ['kept', 3, 'Nämnderna har inte sett den.'],
  ]);
  await chooseVersion(local, org, versions, { score: 1, comment: 'Länken är svag.' });
  expect(await read()).toMatchObject({ score: 1, comment: 'Länken är svag.', versions: [] });
  expect(await local.db.rows('answer').get([org, answerId('A5')])).toMatchObject({ score: 1 });
});
