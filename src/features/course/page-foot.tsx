import { pageFootWords as words } from '#content/words/course/page-foot.ts';
import { helpWords } from '#content/words/people/help.ts';
import { tooLong } from '#content/words/waiting/too-long.ts';
import type { Hat } from '#data/people/list-hats.ts';
import { listWhomToAsk, type Asked } from '#data/people/get-contacts.ts';
import { getPageFeedback } from '#data/course/get-page-feedback.ts';
import { savePageHelped, savePageWord } from '#data/course/save-page-feedback.ts';
import { useHat, useLive, useLocal } from '#data/use-live.ts';
import { mailTo, shownAddress } from '#domain/address.ts';
import { telTo } from '#parts/help/whom-to-ask.tsx';
import { ItemMark } from '#parts/state/item-mark.tsx';
import { TextArea } from '#ui/field/field.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { useAutosave } from '#ui/field/use-autosave.ts';
import css from './page-foot.module.css';

interface PageFootProps {
  /** Which page, for ever: small letters and digits in parts, `varfor/makt` or `faktor/ledning`. */
  readonly page: string;
  /** Whom to ask is behind a press, where the page must stay short. */
  readonly isFolded?: boolean | undefined;
}

/** Calm and last on the page: did it help, and whom to ask. */
export function PageFoot({ page, isFolded }: PageFootProps) {
  const hat = useHat()?.hat;
  return (
    <footer className={css['foot']}>
      <Feedback key={page} page={page} />
      {hat ? <Ask hat={hat} isFolded={isFolded} /> : null}
    </footer>
  );
}

/** Where one is asked something already: only whom to ask. */
export function AskFoot() {
  const hat = useHat()?.hat;
  if (!hat) return null;
  return (
    <footer className={css['foot']}>
      <Ask hat={hat} />
    </footer>
  );
}

function Feedback({ page }: { readonly page: string }) {
  const local = useLocal();
  const given = useLive((of) => getPageFeedback(of, page), [page]);
  const text = useAutosave({
    of: page,
    stored: given?.word,
    save: (word) => savePageWord(local, page, word),
  });
  if (!given) return null;
  const { helped, state } = given;
  return (
    <div className={css['feedback']}>
      <div className={css['choice']}>
        <Segments
          legend={words.helped}
          name={`helped-${page}`}
          value={helped === null ? null : helped ? 'yes' : 'no'}
          onChange={(value) => void savePageHelped(local, page, value === 'yes')}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
        />
      </div>
      {helped !== null && state ? (
        <TextArea
          {...text.field}
          label={helped ? words.word.yes : words.word.no}
          hint={words.wordHint}
          error={tooLong(text.value, 'pageWord')}
          state={<ItemMark state={state} />}
        />
      ) : null}
    </div>
  );
}

interface AskProps {
  readonly hat: Hat;
  readonly isFolded?: boolean | undefined;
}

function Ask({ hat, isFolded }: AskProps) {
  const asked = useLive((of) => listWhomToAsk(of, hat), [hat.participationId, hat.roundId]);
  if (!asked || asked.length === 0) return null;
  const all = asked.map((one) => (
    <OneAsked key={one.as} one={one} line={words.line[one.as](one.name, hat.organisationName)} />
  ));
  if (isFolded) return <Fold title={words.ask}>{all}</Fold>;
  return (
    <section className={css['ask']} aria-label={words.ask}>
      <p className={css['title']}>{words.ask}</p>
      {all}
    </section>
  );
}

function OneAsked({ one, line }: { readonly one: Asked; readonly line: string }) {
  const { name, phone } = one;
  const email = shownAddress(one.email);
  return (
    <p className={css['contact']}>
      <span>{line}</span>
      {email ? (
        <a href={mailTo(one.email)} aria-label={helpWords.writeTo(name, email)}>
          {email}
        </a>
      ) : null}
      {phone ? (
        <a href={telTo(phone)} aria-label={helpWords.callTo(name, phone)}>
          {phone}
        </a>
      ) : null}
    </p>
  );
}
