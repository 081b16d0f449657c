/** A screen that is drawn late on a busy machine is still drawn: what is awaited is awaited longer. */
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 10_000 });
}
