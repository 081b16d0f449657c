import { worksWords } from '#content/words/improvement/works.ts';
import { Columns, Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { workPaths } from '#ui/work-paths.ts';
import { WithWork, type OpenWork } from '../with-work.tsx';
import { Belongs } from './belongs.tsx';
import { Problem } from './problem.tsx';
import { Told } from './told.tsx';
import { WorkBlock } from './work-block.tsx';
import { WorkHead } from './work-head.tsx';
import { WorkRamp } from './work-ramp.tsx';
import { WorkSharing } from './work-sharing.tsx';

/** One work: /forbattringar/:work. */
export function WorkPage() {
  return <WithWork>{(open) => <OneWork key={open.view.work.id} open={open} />}</WithWork>;
}

/** What waits, the problem in fact, the tests as steps, who notices, what it belongs with; the readers end it. */
function OneWork({ open }: { readonly open: OpenWork }) {
  const back = { to: workPaths.works, label: worksWords.back };
  return (
    <Screen kind="inner" title={open.view.work.title} back={back}>
      <WorkHead view={open.view} />
      <Columns>
        <Stack gap={6}>
          <WorkBlock open={open} />
          <Problem view={open.view} />
          <WorkRamp open={open} />
        </Stack>
        <Stack gap={6}>
          <Told view={open.view} />
          <Belongs open={open} />
          <WorkSharing open={open} />
        </Stack>
      </Columns>
    </Screen>
  );
}
