import { factorHeads } from '#content/course/course.ts';
import { courseWords, factorWords } from '#content/words/course/course.ts';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/rows.tsx';
import { Screen } from '#ui/screen.tsx';
import css from '../course.module.css';

/** The ten success factors, to look up: one page each. */
export function FactorsPage() {
  return (
    <Screen
      kind="inner"
      title={factorWords.title}
      back={{ to: paths.course, label: courseWords.back }}
    >
      <div className={css['head']}>
        <h1>{factorWords.title}</h1>
        <p>{factorWords.lead}</p>
      </div>
      <Rows ordered>
        {factorHeads.map((factor) => (
          <Row
            key={factor.key}
            to={paths.factor(factor.key)}
            lead={<span className={css['number']}>{factor.number}</span>}
            title={factor.title}
            second={factor.short}
          />
        ))}
      </Rows>
    </Screen>
  );
}
