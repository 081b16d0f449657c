import { sourceWords as words } from '#content/words/meetings/record.ts';
import { textChanges } from '#domain/text-difference.ts';
import { Hidden } from '#ui/text/hidden.tsx';
import css from './record.module.css';

interface ChangedTextProps {
  readonly from: string;
  readonly to: string;
}

/** What was struck is struck through, what was added underlined; a reader of the screen hears which. */
export function ChangedText({ from, to }: ChangedTextProps) {
  return (
    <p className={css['text']} dir="auto">
      {textChanges(from, to).map(({ text, kind }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'struck' ? 'del' : 'ins';
        return (
          <Mark key={at}>
            <Hidden>{kind === 'struck' ? words.struck : words.added}</Hidden>
            {text}
            <Hidden>{words.end}</Hidden>
          </Mark>
        );
      })}
    </p>
  );
}
