import { moduleKeys } from '#content/course/outline.ts';
import { formatMoment } from '#content/words/format.ts';
import { officeCountWords as words } from '#content/words/office/office.ts';
import { readOfficeCounts } from '#data/office/read-office.ts';
import { useLocal } from '#data/use-live.ts';
import { courseTarget } from '#domain/participation.ts';
import { Button } from '#ui/button/button.tsx';
import { Fold } from '#ui/list/fold.tsx';
import { Notice } from '#ui/message/notice.tsx';
import { TargetBars } from '#ui/figure/target-bars.tsx';
import { useAsked } from '#ui/browser/use-asked.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './office-counts.module.css';
import { OrganisationCounts } from './organisation-counts.tsx';

interface OfficeCountsProps {
  readonly roundId: string;
  readonly participants: readonly { readonly participationId: string; readonly name: string }[];
}

/** Asked of the server, since nothing of it lies on the office's phones: numbers, never content. */
export function OfficeCounts({ roundId, participants }: OfficeCountsProps) {
  const local = useLocal();
  const ids = participants.map((one) => one.participationId);
  const { answer, failed, isAsking, again } = useAsked(
    `counts ${local.uid} ${roundId} ${ids.join()}`,
    () => readOfficeCounts(local, ids, moduleKeys),
  );
  const rows = participants.flatMap(({ participationId, name }) => {
    const count = answer?.value.get(participationId);
    return count ? [{ key: participationId, name, count }] : [];
  });
  return (
    <div className={css['counts']}>
      <h3>{words.title}</h3>
      {failed ? <Notice kind="waiting" title={words.failed[failed]} level={3} live /> : null}
      {rows.length > 0 ? (
        <>
          <TargetBars
            {...courseTarget}
            bars={rows.map(({ key, name, count }) => ({
              key,
              label: name,
              value: count.participation.all.finished,
              more: count.participation.all.started,
            }))}
            alt={(bar) => words.alt(bar.label, bar.value, bar.more ?? 0)}
          />
          <Soft small>{words.legend}</Soft>
          <div>
            {rows.map(({ key, name, count }) => (
              <Fold key={key} title={name}>
                <OrganisationCounts count={count} />
              </Fold>
            ))}
          </div>
        </>
      ) : null}
      <div className={css['foot']}>
        <Soft small>
          {isAsking ? words.asking : answer ? words.at(formatMoment(answer.at, local.now())) : ''}
        </Soft>
        {isAsking ? null : (
          <Button kind="plain" onClick={again}>
            {words.again}
          </Button>
        )}
      </div>
    </div>
  );
}
