import { expect, test } from 'vitest';
import { parseBackendConfig } from '#data/remote/backend-config.ts';

const backend = { url: 'https://jamsides.example', key: 'sb_publishable_x' };

test('the address book is taken only in its exact shape', () => {
  expect(parseBackendConfig({ backend })).toEqual(backend);
  for (const other of [null, '<html>', {}, { backend: {} }, { backend, extra: 1 }])
    expect(parseBackendConfig(other)).toBeNull();
  expect(parseBackendConfig({ backend: { ...backend, url: 'inte en adress' } })).toBeNull();
});
