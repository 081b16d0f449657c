import { useParams } from 'react-router';
import { loadFactors } from '#content/course/course.ts';
import { useHat } from '#data/use-live.ts';
import { Ladder } from '#parts/screen/ladder.tsx';
import { adviceRoleOf } from '../lesson/role-advice.tsx';
import { MissingPart } from '../missing-part.tsx';
import { useKept } from '../use-module.ts';
import { OneFactor } from './one-factor.tsx';

export function FactorPage() {
  const factors = useKept(loadFactors);
  const { factor: key } = useParams();
  const hat = useHat();
  const at = factors?.findIndex((one) => one.key === key) ?? -1;
  const factor = factors?.[at];
  return (
    <Ladder read={factors && hat && (factor ?? null)} missing={<MissingPart />}>
      {(one) => (
        <OneFactor
          key={one.key}
          factor={one}
          before={factors?.[at - 1]}
          after={factors?.[at + 1]}
          ownRole={adviceRoleOf(hat?.hat?.role)}
        />
      )}
    </Ladder>
  );
}
