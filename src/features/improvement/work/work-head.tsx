import { workWords as words } from '#content/words/improvement/works.ts';
import type { WorkView } from '#data/improvement/get-work.ts';
import { ButtonLink } from '#ui/button/button.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import css from '../improvement.module.css';
import { StateLine } from '../state-line.tsx';

/** How far it has come, what it is called, whose everyday it is about and who owns it. */
export function WorkHead({ view }: { readonly view: WorkView }) {
  const { work, state } = view;
  const operation = work.operation.trim().replace(/\.$/u, '');
  return (
    <Stack gap={2}>
      <StateLine state={state} />
      <h1 dir="auto">{work.title}</h1>
      <Soft>
        <span dir="auto">
          {[operation === '' ? '' : `${operation}.`, ownerOf(view)].filter(Boolean).join(' ')}
        </span>
      </Soft>
      <div className={css['quiet']}>
        <ButtonLink kind="plain" small to={workPaths.editWork(work.id)}>
          {words.changeWork}
        </ButtonLink>
      </div>
    </Stack>
  );
}

function ownerOf({ isMine, owner }: WorkView): string {
  if (isMine) return words.you;
  return owner === undefined ? words.nobody : words.owner(owner);
}
