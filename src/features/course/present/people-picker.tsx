import { useState } from 'react';
import { findText, foldText } from '#domain/search/find-text.ts';
import { newTalkWords as words } from '#content/words/course/group-talk.ts';
import type { CoursePerson } from '#data/course/group/list-course-people.ts';
import { Choice } from '#ui/choice/choice.tsx';
import { TextField } from '#ui/field/field.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import css from '../group/group.module.css';

/** From here on one looks for a name rather than reading all of them. */
const MANY = 12;

interface PeoplePickerProps {
  readonly legend: string;
  readonly people: readonly CoursePerson[];
  /** Their seats. */
  readonly chosen: ReadonlySet<string>;
  readonly type: 'checkbox' | 'radio';
  onChoose(seatId: string, isChosen: boolean): void;
}

export function PeoplePicker({ legend, people, chosen, type, onChoose }: PeoplePickerProps) {
  const [asked, setAsked] = useState('');
  const wanted = foldText(asked.trim());
  const found = people.filter(
    ({ name }) => wanted.plain === '' || findText(foldText(name), wanted).length > 0,
  );
  return (
    <Stack gap={3}>
      {people.length > MANY ? (
        <TextField
          type="search"
          label={words.search(people.length)}
          value={asked}
          autoComplete="off"
          onChange={(event) => setAsked(event.target.value)}
        />
      ) : null}
      <fieldset className={css['people']}>
        <legend className={css['legend']}>{legend}</legend>
        {found.map(({ seatId, name, role, userId, isMe }) => (
          <Choice
            key={seatId}
            type={type}
            name="person"
            value={seatId}
            checked={chosen.has(seatId)}
            onChange={(isOn) => onChoose(seatId, isOn)}
            label={
              <span className={css['person']}>
                <span>{isMe ? words.me(name) : name}</span>
                <Soft of="span" small>
                  {words.role(role, userId !== null)}
                </Soft>
              </span>
            }
          />
        ))}
      </fieldset>
      {found.length === 0 ? (
        <Soft small live>
          {words.noMatch}
        </Soft>
      ) : null}
    </Stack>
  );
}
