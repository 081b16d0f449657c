// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '#local/options.ts';
import { forgetPerson, rememberPerson } from '#data/local/person.ts';

test('what is fetched first is decided by the key under which the phone keeps its person', () => {
  const source = readFileSync(`${projectRoot}/src/app/start/fetch-app.ts`, 'utf8');
  const key = /localStorage\.getItem\('(?<key>[^']+)'\)/u.exec(source)?.groups?.['key'] ?? '';
  expect(localStorage.getItem(key)).toBeNull();
  rememberPerson({ uid: 'u', email: 'u@granvik.example' });
  expect(localStorage.getItem(key)).toContain('u@granvik.example');
  void forgetPerson();
  expect(localStorage.getItem(key)).toBeNull();
});
