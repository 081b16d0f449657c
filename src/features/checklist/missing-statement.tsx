import { checklistWords } from '#content/words/checklist/checklist.ts';
import { Missing } from '#parts/screen/missing.tsx';
import { paths } from '#ui/paths.ts';

/** The occasion has closed, or the address is another list's. */
export function MissingStatement() {
  return (
    <Missing
      drawing="books"
      title={checklistWords.missing}
      text={checklistWords.missingText}
      back={{ to: paths.checklist, label: checklistWords.back }}
      way={{ to: paths.checklist, label: checklistWords.openList }}
    />
  );
}
