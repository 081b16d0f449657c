import { Plus } from 'lucide';
import { worksWords as words } from '#content/words/improvement/works.ts';
import { Float } from '#ui/button/act-row.tsx';
import { ButtonLink } from '#ui/button/button.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { workPaths } from '#ui/work-paths.ts';

export function AddWork() {
  return (
    <Float>
      <ButtonLink to={workPaths.newWork}>
        <Icon of={Plus} />
        {words.add}
      </ButtonLink>
    </Float>
  );
}
