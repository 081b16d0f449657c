import { shellWords } from '#content/words/shell/shell.ts';
import { Mark } from '#ui/sign/mark.tsx';

/** The same as index.html shows before it: the mark stays where it is while the phone's data opens. */
export function OpeningMark() {
  return (
    <main>
      <h1 className="opening-mark">
        <Mark />
        {shellWords.appName}
      </h1>
    </main>
  );
}
