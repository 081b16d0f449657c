import { useParams } from 'react-router';
import { listCoursePeople } from '#data/course/group/list-course-people.ts';
import { useHat, useLive } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { MissingPart } from '../missing-part.tsx';
import { useModule } from '../use-module.ts';
import { ChoosePresent } from '../present/choose-present.tsx';

export function NewTalkPage() {
  const module = useModule(useParams()['module']);
  const hat = useHat()?.hat;
  const id = hat?.participationId;
  const people = useLive(
    async (local) => (id === undefined ? undefined : listCoursePeople(local, id)),
    [id],
  );
  return (
    <Ladder read={module && hat && people && { module, hat, people }} missing={<MissingPart />}>
      {(one) => <ChoosePresent {...one} />}
    </Ladder>
  );
}
