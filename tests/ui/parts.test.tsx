// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { Block } from '#ui/message/block.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Empty } from '#ui/message/empty.tsx';
import { Entry } from '#ui/list/entry.tsx';
import { TextArea, TextField } from '#ui/field/field.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Sheet } from '#ui/message/sheet.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Ticks } from '#ui/figure/ticks.tsx';
import { sources } from './stylesheets.ts';

afterEach(cleanup);

function show(children: ReactNode) {
  return render(<MemoryRouter>{children}</MemoryRouter>);
}

test('a button does not send the form it happens to stand in', () => {
  show(<Button>Fortsätt</Button>);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Fortsätt' }).type).toBe('button');
});

test('a button that goes somewhere is a link', () => {
  show(<ButtonLink to="/kurs">Fortsätt</ButtonLink>);
  expect(screen.getByRole('link', { name: 'Fortsätt' }).getAttribute('href')).toBe('/kurs');
});

test('a block has a heading and its one act', () => {
  show(<Block small="Ditt nästa steg" title="Skatta" action={<Button>Fortsätt</Button>} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Skatta' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Fortsätt' })).toBeTruthy();
});

test('rows are a list, and a row that leads somewhere is one link', () => {
  show(
    <Rows ordered>
      <Row to="/traffar" title="Lärandeträff 1" second="Torsdag 09.30" />
      <Row title="Granvik" trail="Klar" />
    </Rows>,
  );
  expect(screen.getByRole('list').tagName).toBe('OL');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('a section is named by its heading', () => {
  show(
    <Section title="Snart">
      <p>Ingenting</p>
    </Section>,
  );
  expect(screen.getByRole('region', { name: 'Snart' })).toBeTruthy();
});

test('ticks are a picture with words, or silent where the words stand beside', () => {
  show(
    <>
      <Ticks total={13} done={7} now label="7 av 13 skattade" />
      <Ticks total={5} done={2} thin text="2 av 5" />
    </>,
  );
  const picture = screen.getByRole('img', { name: '7 av 13 skattade' });
  expect(picture.querySelectorAll('[data-state="done"]')).toHaveLength(7);
  expect(picture.querySelectorAll('[data-state="now"]')).toHaveLength(1);
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByText('2 av 5')).toBeTruthy();
});

test('a state with a next step is a link, one without is not', () => {
  show(
    <>
      <StateMark kind="synced">Synkat 14.32</StateMark>
      <StateMark kind="refused" to="/synk/1">
        Togs inte emot – visa
      </StateMark>
    </>,
  );
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Togs inte emot – visa',
  ]);
});

test('a field is told its error and its hint', () => {
  show(<TextField label="Kod" error="Koden ska ha sex siffror." hint="Gäller i 10 minuter." />);
  const field = screen.getByRole('textbox', { name: 'Kod' });
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(described).toEqual(['Koden ska ha sex siffror.', 'Gäller i 10 minuter.']);
});

test('a text area with a hidden label is still named and takes what is written', () => {
  const change = vi.fn();
  show(<TextArea label="Anteckning" hideLabel reading value="" onChange={change} />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Anteckning' }), {
    target: { value: 'Fråga Lars' },
  });
  expect(change).toHaveBeenCalledOnce();
});

test('one’s own entry opens, others’ are only read', () => {
  show(
    <>
      <Entry kind="Idé" text="Fast punkt" meta="Bara jag" to="/anteckna/1" />
      <Entry kind="Lärdom" text="Ett uppdrag" meta="Samira Haddad 10.24" />
    </>,
  );
  expect(screen.getAllByRole('article')).toHaveLength(2);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('a notice that arrives is said', () => {
  show(
    <Notice kind="waiting" title="Inte riktigt" live>
      Det mesta är på plats.
    </Notice>,
  );
  expect(screen.getByRole('status').textContent).toContain('Inte riktigt');
});

test('a fold is closed until asked, and its title opens it', () => {
  show(
    <Fold title="Tecken på en 3:a">
      <p>Kartan är ritad.</p>
    </Fold>,
  );
  const fold = screen.getByText('Kartan är ritad.').closest('details');
  expect(fold?.open).toBe(false);
  fireEvent.click(screen.getByText('Tecken på en 3:a'));
  expect(fold?.open).toBe(true);
});

test('an empty page says its sentence as the heading', () => {
  show(<Empty drawing="windows" title="Strandhamn är på väg." />);
  expect(screen.getByRole('heading', { level: 1, name: 'Strandhamn är på väg.' })).toBeTruthy();
});

function SheetAlone() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Dela</Button>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Dela med vår grupp?"
        closeLabel="Stäng"
      >
        <Button>Dela nu</Button>
      </Sheet>
    </>
  );
}

function openSheet(): HTMLDialogElement {
  const opener = screen.getByRole('button', { name: 'Dela' });
  opener.focus();
  fireEvent.click(opener);
  return screen.getByRole<HTMLDialogElement>('dialog', { name: 'Dela med vår grupp?' });
}

test('a sheet opens as a modal dialog with a name', () => {
  const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  show(<SheetAlone />);
  expect(openSheet().open).toBe(true);
  expect(modal).toHaveBeenCalledOnce();
});

test('Stäng, Escape and a press beside the sheet close it and give the focus back', () => {
  show(<SheetAlone />);
  const ways = [
    () => fireEvent.click(screen.getByRole('button', { name: 'Stäng' })),
    (sheet: HTMLDialogElement) => fireEvent(sheet, new Event('cancel', { cancelable: true })),
    (sheet: HTMLDialogElement) => fireEvent.click(sheet),
  ];
  for (const close of ways) {
    const sheet = openSheet();
    close(sheet);
    expect(sheet.open).toBe(false);
    expect(document.activeElement?.textContent).toBe('Dela');
  }
});

test.each([
  ['field', TextField],
  ['area', TextArea],
])('what is no letter never comes into a %s, and the caret stays where it was', (_name, Field) => {
  function Held() {
    const [value, setValue] = useState('');
    return <Field label="Text" value={value} onChange={(event) => setValue(event.target.value)} />;
  }
  show(<Held />);
  const field = screen.getByLabelText<HTMLInputElement>('Text');
  field.value = '';
  fireEvent.change(field, { target: { value: 'Bud\0get\uDE00 klar' } });
  expect(field.value).toBe('Budget klar');
  field.setSelectionRange(3, 3);
  const caret = vi.spyOn(field, 'setSelectionRange');
  Object.defineProperty(field, 'selectionStart', { value: 5, configurable: true });
  fireEvent.change(field, { target: { value: 'Bu\0\0d get klar' } });
  expect(field.value).toBe('Bud get klar');
  expect(caret).toHaveBeenLastCalledWith(3, 3);
});

test('no field cuts what is put into it: what is too long is said', () => {
  const cutting = sources('.tsx').filter(({ text }) => /maxlength/iu.test(text));
  expect(cutting.map(({ path }) => path)).toEqual([]);
});
