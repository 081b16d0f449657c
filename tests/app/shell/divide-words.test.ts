// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const SHY = '\u00ad';
/** Every letter is ten pixels wide. */
const measureText = (text: string) => ({ width: text.length * 10 });
let tellOfSize: () => void;

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '';
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ measureText } as never);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        tellOfSize = tell;
      }
      observe() {}
    },
  );
});

async function open(width: number) {
  const size = { width };
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => size.width);
  const { divideLongWords } = await import('#app/shell/divide-words.ts');
  divideLongWords(document.body);
  tellOfSize();
  return (next: number) => {
    size.width = next;
    tellOfSize();
  };
}
const settled = () => new Promise((done) => setTimeout(done));

test('a heading that comes is divided where its word has no room, also when it changes', async () => {
  await open(150);
  document.body.innerHTML = '<h1>Uppstartskonferens</h1><p>Träff</p>';
  await settled();
  const heading = document.querySelector('h1');
  expect(heading?.textContent).toBe(`Upp${SHY}starts${SHY}kon${SHY}fe${SHY}rens`);
  const [text] = heading?.childNodes ?? [];
  if (text) text.nodeValue = 'Resultatkonferens';
  await settled();
  expect(heading?.textContent).toBe(`Resultat${SHY}kon${SHY}fe${SHY}rens`);
});

test('with more room the word is whole again', async () => {
  document.body.innerHTML = '<h1>Uppstartskonferens</h1>';
  const resize = await open(150);
  expect(document.body.textContent).toContain(SHY);
  resize(400);
  expect(document.body.textContent).toBe('Uppstartskonferens');
});

test('what somebody writes is never touched', async () => {
  document.body.innerHTML = '<textarea>Uppstartskonferens</textarea>';
  await open(50);
  expect(document.querySelector('textarea')?.textContent).toBe('Uppstartskonferens');
});

test('what is copied is the text as it was', async () => {
  await open(150);
  document.body.innerHTML = '<h1>Uppstartskonferens</h1>';
  await settled();
  const copy = (marked: string) => {
    vi.stubGlobal('getSelection', () => ({ toString: () => marked }));
    const data = new DataTransfer();
    const event = new Event('copy', { bubbles: true, cancelable: true });
    document.querySelector('h1')?.dispatchEvent(Object.assign(event, { clipboardData: data }));
    return event.defaultPrevented ? data.getData('text/plain') : null;
  };
  expect(copy(document.querySelector('h1')?.textContent ?? '')).toBe('Uppstartskonferens');
  // left to the browser, with its look
  expect(copy('Träff')).toBeNull();
});
