import { lookOverWords as words } from '#content/words/assessment/look-over.ts';
import type { Assessment } from '#data/assessment/get-assessment.ts';
import type { JointStatement } from '#data/assessment/join-statements.ts';
import { useLocal } from '#data/use-live.ts';
import { scaleEnds } from '#domain/assessment/assessment.ts';
import type { Remark, StandingCheck } from '#domain/assessment/standing-check.ts';
import { StatementName } from '#parts/scoring/statement-name.tsx';
import { fieldHash } from '#parts/scoring/use-field-of-address.ts';
import { Row, Rows } from '#ui/list/rows.tsx';
import { paths } from '#ui/paths.ts';
import { Section } from '#ui/screen/section.tsx';

interface RemarksProps {
  readonly assessment: Assessment;
  readonly check: StandingCheck<JointStatement>;
}

const kinds: readonly Remark['kind'][] = ['topUnknown', 'bottomUnsaid', 'leap', 'changed'];

/** One heading a kind; each row is a sentence and the way to the field. */
export function Remarks({ assessment, check }: RemarksProps) {
  const now = useLocal().now();
  const { hat, scale, levels, receipts } = assessment;
  const ends = scaleEnds(scale);
  const titles: Readonly<Record<Remark['kind'], string>> = {
    topUnknown: words.topUnknown(ends.top),
    bottomUnsaid: words.bottomUnsaid(ends.bottom),
    leap: words.leap,
    changed: words.changed,
  };
  return kinds.map((kind) => {
    const found = check.of(kind);
    if (found.length === 0) return null;
    return (
      <Section key={kind} title={titles[kind]}>
        <Rows>
          {found.map(({ one, remark }) => (
            <Row
              key={one.id}
              to={`${paths.jointStatement(hat.participationId, one.code)}${fieldOf(remark)}`}
              title={<StatementName levels={levels} one={one} />}
              second={sentenceOf(remark, receipts[0]?.at ?? '', now)}
            />
          ))}
        </Rows>
      </Section>
    );
  });
}

function sentenceOf(remark: Remark, handedInAt: string, now: Date): string {
  switch (remark.kind) {
    case 'topUnknown':
      return remark.held === null ? words.topAsk : words.topHeld(remark.held);
    case 'bottomUnsaid':
      return words.bottomAsk;
    case 'leap':
      return (remark.isSaid ? words.leapSaid : words.leapAsk)(remark.from, remark.to);
    case 'changed':
      return words.changedAsk(remark.fields, handedInAt, now);
  }
}

/** A changed score is at the top of the page. */
function fieldOf(remark: Remark): string {
  if (remark.kind === 'topUnknown') return fieldHash.evidence;
  if (remark.kind !== 'changed') return fieldHash.comment;
  const [first] = remark.fields;
  return first === undefined || first === 'score' ? '' : fieldHash[first];
}
