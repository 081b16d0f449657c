// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MessageToPeople } from '#features/people/message-to-people.tsx';

const copied = vi.fn(async (_text: string) => undefined);
beforeEach(() => {
  copied.mockClear();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const people = Array.from({ length: 60 }, (_, n) => `fornamn.efternamn.${n}@kommunen.example`);
const open = (addresses: readonly string[], body = 'Hej!') =>
  render(<MessageToPeople organisation="Granvik" body={body} addresses={addresses} />);
const link = () => screen.getByRole<HTMLAnchorElement>('link');
const hidden = () => (/bcc=([^&]*)/u.exec(link().href)?.[1] ?? '').split(',');
const stay = (event: Event) => event.preventDefault();

test('mail after mail reaches everybody once; each says how many are left, and there is a way back from the last', async () => {
  document.addEventListener('click', stay);
  open(people);
  const sent: string[] = [];
  const first = hidden().length;
  expect(link().textContent).toBe(`Skriv till de första ${first}`);
  expect(
    screen.getByText(new RegExp(`^I ett mejl härifrån får ${first} av 60 adresser plats`, 'u')),
  ).toBeDefined();
  while (screen.queryByRole('link') !== null) {
    const { href } = link();
    link().focus();
    expect(href.length).toBeLessThanOrEqual(1800);
    sent.push(...hidden());
    fireEvent.click(link());
    // the browser reads the address after the press: it must still be the same
    expect(link().href).toBe(href);
    const told =
      sent.length < 60
        ? `Du har öppnat mejl till ${sent.length} av 60. ${60 - sent.length} är kvar.`
        : 'Du har öppnat mejl till alla 60.';
    expect(await screen.findByText(told)).toBeDefined();
  }
  expect(sent).toEqual(people);
  const back = screen.getByRole('button', { name: 'Tillbaka till förra mejlet' });
  expect(document.activeElement).toBe(back);
  fireEvent.click(back);
  expect(hidden()).toEqual(people.slice(-hidden().length));
  document.removeEventListener('click', stay);
});

test('who has not had a mail yet can be copied', async () => {
  document.addEventListener('click', stay);
  open(people);
  const first = hidden().length;
  fireEvent.click(link());
  await screen.findByText(/är kvar/u);
  fireEvent.click(screen.getByRole('button', { name: 'Kopiera adresserna' }));
  await waitFor(() => expect(copied).toHaveBeenCalledWith(people.slice(first).join('; ')));
  document.removeEventListener('click', stay);
});

test('a few have one mail; half a letter in the text breaks nothing; a long text is pasted instead', () => {
  open(people.slice(0, 3), 'Hej \uD83D');
  expect(link().textContent).toBe('Skriv ett mejl');
  expect(screen.queryByRole('button', { name: 'Kopiera adresserna' })).toBeNull();
  fireEvent.change(screen.getByLabelText('Texten'), { target: { value: 'å'.repeat(900) } });
  expect(hidden()).toEqual(people.slice(0, 3));
  expect(screen.getByText(/^Texten är för lång för att följa med/u)).toBeDefined();
});
