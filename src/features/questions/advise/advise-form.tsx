import { useState } from 'react';
import { adviseWords as words } from '#content/words/questions/questions.ts';
import { adviseOn } from '#data/questions/advise-on.ts';
import type { Advisable } from '#data/questions/get-advisable.ts';
import type { StatementText } from '#data/programme/statement-text.ts';
import { useLocal } from '#data/use-live.ts';
import { TextForm } from '#parts/compare/text-form.tsx';
import { Chips } from '#ui/choice/chips.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';

interface AdviseFormProps {
  readonly advisable: Advisable;
  readonly statement: StatementText;
}

/** Who reads it is chosen before the text: each choice keeps a text of its own. */
export function AdviseForm({ advisable, statement }: AdviseFormProps) {
  const local = useLocal();
  const { hat, occasion, going } = advisable;
  const [to, setTo] = useState('');
  const [isGiven, setGiven] = useState(false);
  const one = going.find((side) => side.participationId === to);
  const Picker = going.length > 2 ? Chips : Segments;
  const names = going.map(({ organisation }) => organisation);
  return (
    <Stack gap={3} width="write">
      <Picker
        legend={words.toWhom}
        name="till"
        value={to}
        onChange={(next) => {
          setTo(next);
          setGiven(false);
        }}
        options={[
          { value: '', label: words.group },
          ...going.map((side) => ({ value: side.participationId, label: side.organisation })),
        ]}
      />
      <Soft small live>
        {one ? words.readersOne(one.organisation) : words.readersGroup(names)}
      </Soft>
      <TextForm
        key={to}
        draft={`rad/ny/${hat.participationId}/${statement.id}/${to || 'alla'}`}
        limit="reply"
        words={{ ...words, act: words.act(one?.organisation ?? null) }}
        write={(id, body) =>
          adviseOn(
            local,
            {
              id,
              hat,
              toParticipationId: to || null,
              occasionId: occasion.id,
              statementId: statement.id,
            },
            body,
          )
        }
        onWritten={() => setGiven(true)}
      />
      <output>{isGiven ? words.done : ''}</output>
    </Stack>
  );
}
