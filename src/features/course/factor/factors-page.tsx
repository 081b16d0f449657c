import { factorHeads } from '#content/course/course.ts';
import { courseWords, factorWords } from '#content/words/course/course.ts';
import { RowNumber } from '#ui/list/row-number.tsx';
import { paths } from '#ui/paths.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { Screen } from '#ui/screen/screen.tsx';
import { Stack } from '#ui/text/stack.tsx';

/** The ten success factors, to look up: one page each. */
export function FactorsPage() {
  return (
    <Screen
      kind="inner"
      title={factorWords.title}
      back={{ to: paths.course, label: courseWords.back }}
    >
      <Stack gap={1}>
        <h1>{factorWords.title}</h1>
        <p>{factorWords.lead}</p>
      </Stack>
      <Rows ordered>
        {factorHeads.map((factor) => (
          <Row
            key={factor.key}
            to={paths.factor(factor.key)}
            lead={<RowNumber of={factor.number} />}
            title={factor.title}
            second={factor.short}
          />
        ))}
      </Rows>
    </Screen>
  );
}
