import { roleWord } from '#content/words/common.ts';
import { inviteWords as words } from '#content/words/people/participation.ts';
import { droppedWords, faultWord } from '#content/words/people/pasted-list.ts';
import { shownAddress } from '#domain/address.ts';
import type { ListLine, ListReading } from '#domain/people/invitation-list.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../people.module.css';

interface LineListProps {
  readonly list: ListReading;
  readonly onRemove: (lines: readonly ListLine[]) => void;
}

/** Nothing is wrong with them: there is only nothing left to do. */
const isHandled = ({ fault }: ListLine) => fault === 'invited' || fault === 'seated';

/** How every line was read: what must be mended first, with its number, then what is ready. */
export function LineList({ list, onRemove }: LineListProps) {
  const { lines } = list;
  const ready = lines.filter((line) => line.fault === null);
  const handled = lines.filter(isHandled);
  const bad = lines.filter((line) => line.fault !== null && !isHandled(line));
  if (lines.length === 0) return null;
  return (
    <>
      <output>{ready.length === 0 ? words.nothingReady : words.ready(ready.length)}</output>
      <NotTaken list={list} />
      {bad.length > 0 ? (
        <Section title={words.toMend(bad.length)}>
          <Lines lines={bad} />
        </Section>
      ) : null}
      {handled.length > 0 ? (
        <Section title={words.handled(handled.length)}>
          <Lines lines={handled} />
          <Button kind="plain" onClick={() => onRemove(handled)}>
            {words.removeHandled}
          </Button>
        </Section>
      ) : null}
      {ready.length > 0 ? (
        <Fold title={ready.length === 1 ? words.showOne : words.show(ready.length)}>
          <Rows>
            {ready.map((line) => (
              <Row
                key={keyOf(line)}
                title={line.name}
                second={[shownAddress(line.address), roleWord[line.role], line.unit]
                  .filter(Boolean)
                  .join(', ')}
                lead={<span className={css['number']}>{words.line(line.number)}</span>}
              />
            ))}
          </Rows>
        </Fold>
      ) : null}
    </>
  );
}

const keyOf = ({ number, from }: ListLine) => `${number}:${from}`;

/** What is left out is said, or it would seem forgotten. */
function NotTaken({ list }: { readonly list: ListReading }) {
  const { dropped, hasNumbers, unknownRoles } = list;
  const notes = [
    dropped.length > 0 ? droppedWords.columns(dropped) : '',
    hasNumbers ? droppedWords.numbers : '',
    unknownRoles.length > 0 ? droppedWords.roles(unknownRoles) : '',
  ].filter(Boolean);
  return notes.length === 0 ? null : <Soft small>{notes.join(' ')}</Soft>;
}

function Lines({ lines }: { readonly lines: readonly ListLine[] }) {
  return (
    <Rows ordered>
      {lines.map((line) => (
        <Row
          key={keyOf(line)}
          title={line.text}
          lead={<span className={css['number']}>{words.line(line.number)}</span>}
          state={line.fault ? <Fault line={line} /> : undefined}
        />
      ))}
    </Rows>
  );
}

function Fault({ line }: { readonly line: ListLine }) {
  if (line.fault === null) return null;
  const word = faultWord(line);
  if (!isHandled(line)) return <span className={css['fault']}>{word}</span>;
  return (
    <Soft of="span" small>
      {word}
    </Soft>
  );
}
