import { courseOutline } from '#content/course/outline.ts';
import { creditWords as words } from '#content/words/course/group-talk.ts';
import {
  listAnsweredCredits,
  type AnsweredCredit,
} from '#data/course/group/list-answered-credits.ts';
import { answerCredit } from '#data/course/save-course-status.ts';
import { useLive, useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Rows } from '#ui/list/rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { NotSaved } from '../not-saved.tsx';
import { useSaves } from '../use-saves.ts';
import css from './group.module.css';

interface CountedCreditsProps {
  /** Only those of one module. */
  readonly module?: string | undefined;
}

/** What others have said one was there for, and the way to say that it is not so. */
export function CountedCredits({ module }: CountedCreditsProps) {
  const all = useLive(listAnsweredCredits);
  const { failed, save } = useSaves();
  const credits = all?.filter((one) => module === undefined || one.module === module) ?? [];
  const [newest, ...older] = credits;
  if (!newest) return null;
  return (
    <Section title={words.title}>
      <Rows>
        <OneCredit credit={newest} save={save} />
      </Rows>
      {older.length > 0 ? (
        <Fold title={words.more(older.length)}>
          <Rows>
            {older.map((credit) => (
              <OneCredit key={credit.id} credit={credit} save={save} />
            ))}
          </Rows>
        </Fold>
      ) : null}
      {failed ? <NotSaved /> : null}
    </Section>
  );
}

interface OneCreditProps {
  readonly credit: AnsweredCredit;
  save(write: Promise<unknown>): void;
}

function OneCredit({ credit, save }: OneCreditProps) {
  const local = useLocal();
  const module = courseOutline.modules.find((one) => one.key === credit.module);
  if (!module) return null;
  const { heldAt, isDeclined } = credit;
  const sentence = isDeclined ? words.declined : words.counted;
  function answer() {
    const wasThere = isDeclined;
    save(
      answerCredit(local, courseOutline, { credit: credit.id, module: credit.module, wasThere }),
    );
  }
  return (
    <li className={css['credit']}>
      <p aria-live="polite">{sentence(module.number, heldAt, local.now())}</p>
      <Button
        kind="plain"
        aria-label={(isDeclined ? words.undoOf : words.wrongOf)(module.number)}
        onClick={answer}
      >
        {isDeclined ? words.undo : words.wrong}
      </Button>
    </li>
  );
}
