/**
 * Whose phone it most likely is decides what is fetched at once beside what everybody needs, in a
 * file of its own that waits for nothing: the main one asks the same when it has been read. One key
 * and no import, for the same reason; `data/local/person.ts` says what stands behind it.
 */
const visitor =
  localStorage.getItem('jamsides.person') === null
    ? import('./signed-out.tsx')
    : import('./signed-in.tsx');
// Whoever draws the page asks for it again, and says what is wrong.
visitor.catch(() => undefined);
