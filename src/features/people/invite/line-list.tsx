import { roleWord } from '#content/words/common.ts';
import { faultWord, inviteWords as words } from '#content/words/people/participation.ts';
import type { ListLine } from '#domain/invitation-list.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import css from '../people.module.css';

interface LineListProps {
  readonly lines: readonly ListLine[];
  readonly onRemove: (numbers: ReadonlySet<number>) => void;
}

/** Nothing is wrong with them: there is only nothing left to do. */
const isHandled = ({ fault }: ListLine) => fault === 'invited' || fault === 'seated';

/** How every line was read: what must be mended first, with its number, then what is ready. */
export function LineList({ lines, onRemove }: LineListProps) {
  const ready = lines.filter((line) => line.fault === null);
  const handled = lines.filter(isHandled);
  const bad = lines.filter((line) => line.fault !== null && !isHandled(line));
  if (lines.length === 0) return null;
  return (
    <>
      <output>{ready.length === 0 ? words.nothingReady : words.ready(ready.length)}</output>
      {bad.length > 0 ? (
        <Section title={words.toMend(bad.length)}>
          <Lines lines={bad} />
        </Section>
      ) : null}
      {handled.length > 0 ? (
        <Section title={words.handled(handled.length)}>
          <Lines lines={handled} />
          <Button
            kind="plain"
            onClick={() => onRemove(new Set(handled.map((line) => line.number)))}
          >
            {words.removeHandled}
          </Button>
        </Section>
      ) : null}
      {ready.length > 0 ? (
        <Fold title={ready.length === 1 ? words.showOne : words.show(ready.length)}>
          <Rows>
            {ready.map((line) => (
              <Row
                key={line.number}
                title={line.name}
                second={[line.address, roleWord[line.role], line.unit].filter(Boolean).join(', ')}
                lead={<span className={css['number']}>{words.line(line.number)}</span>}
              />
            ))}
          </Rows>
        </Fold>
      ) : null}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly ListLine[] }) {
  return (
    <Rows ordered>
      {lines.map((line) => (
        <Row
          key={line.number}
          title={line.text.trim()}
          lead={<span className={css['number']}>{words.line(line.number)}</span>}
          state={line.fault ? <Fault line={line} /> : undefined}
        />
      ))}
    </Rows>
  );
}

function Fault({ line }: { readonly line: ListLine }) {
  if (line.fault === null) return null;
  const word = faultWord(line.fault, line.first);
  if (!isHandled(line)) return <span className={css['fault']}>{word}</span>;
  return (
    <Soft of="span" small>
      {word}
    </Soft>
  );
}
