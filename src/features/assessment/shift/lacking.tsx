import { standingTitle, standingWords } from '#content/words/assessment/assessment.ts';
import { shiftWords as words } from '#content/words/assessment/shift.ts';
import { scaleEnds, scoreReadiness } from '#domain/assessment/assessment.ts';
import { lackingOf, type ShiftLine } from '#domain/assessment/shift.ts';
import type { StatementRow } from '#domain/tables/statement.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { ShiftProps } from './shift-head.tsx';

/** What is left, in words and with the statements named; hedged, the judgement is their own. */
export function Lacking({ own, shift }: ShiftProps) {
  const { scale, rule, organisationKind } = own;
  const ends = scaleEnds(scale);
  const readiness = scoreReadiness(
    shift.lines.map(({ now }) => now),
    scale,
    rule,
  );
  const { bottoms, unscored, nearest } = lackingOf(shift.lines, ends);
  return (
    <Section title={standingTitle(readiness, ends, organisationKind)}>
      <Part own={own} title={words.bottoms(ends.bottom, bottoms.length)} lines={bottoms} sign />
      <Part own={own} title={words.unscoredTitle} lines={unscored} />
      {readiness.topsMissing > 0 && nearest.length > 0 ? (
        <Fold title={words.nearest(ends.top)}>
          <Lines own={own} lines={nearest} sign />
        </Fold>
      ) : null}
      <Soft small>
        {readiness.ready
          ? standingWords.ready(readiness, ends)
          : standingWords.rule(ends, organisationKind, rule)}{' '}
        {standingWords.own} {standingWords.mentor}
      </Soft>
    </Section>
  );
}

interface LinesProps {
  readonly own: ShiftProps['own'];
  readonly lines: readonly ShiftLine<StatementRow>[];
  /** What it would look like when it is there. */
  readonly sign?: boolean;
}

function Part({ title, ...rest }: LinesProps & { readonly title: string }) {
  if (rest.lines.length === 0) return null;
  return (
    <Stack>
      <h3>{title}</h3>
      <Lines {...rest} />
    </Stack>
  );
}

function Lines({ own: { hat, scale, levels }, lines, sign = false }: LinesProps) {
  const { top } = scaleEnds(scale);
  return (
    <Rows>
      {lines.map(({ one }) => (
        <Row
          key={one.code}
          to={paths.jointStatement(hat.participationId, one.code)}
          title={<StatementName levels={levels} one={one} />}
          second={sign ? standingWords.sign(top, one.sign_of_top) : undefined}
        />
      ))}
    </Rows>
  );
}
