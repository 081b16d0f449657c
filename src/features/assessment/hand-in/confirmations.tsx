import { receiptWords as words } from '#content/words/assessment/assessment.ts';
import { formatMoment } from '#content/words/format.ts';
import { confirmHandIn } from '#data/assessment/confirm-hand-in.ts';
import type { Receipt } from '#data/assessment/list-receipts.ts';
import { useLocal } from '#data/use-live.ts';
import { Button } from '#ui/button/button.tsx';
import { Section } from '#ui/screen/section.tsx';

import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import { GuardEach } from '#ui/screen/guard.tsx';
import css from '../joint.module.css';

/** Who has read what was handed in and stands behind it; one's own word is given once. */
export function Confirmations({ receipt }: { readonly receipt: Receipt }) {
  const local = useLocal();
  const { confirmed, isConfirmedByMe, row, reopened } = receipt;
  return (
    <Section title={words.confirmed}>
      {confirmed.length === 0 ? <Soft small>{words.confirmedNone}</Soft> : null}
      {confirmed.length > 0 ? (
        <ul className={css['names']}>
          <GuardEach of="li">
            {confirmed.map(({ name, at }) => (
              <li key={name}>
                {[name, at && formatMoment(at, local.now())].filter(Boolean).join(' ')}
              </li>
            ))}
          </GuardEach>
        </ul>
      ) : null}
      {isConfirmedByMe || reopened ? null : (
        <Stack width="press">
          <Button kind="second" onClick={() => void confirmHandIn(local, row)}>
            {words.confirm}
          </Button>
        </Stack>
      )}
    </Section>
  );
}
