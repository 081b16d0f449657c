import { occasionWords as words } from '#content/words/occasions/occasions.ts';
import type { OccasionSheet } from '#data/occasions/get-occasion.ts';
import type { Seen } from '#domain/tables/hand-in.ts';
import { own } from '#lib/own.ts';
import { SaidRows, type Said } from '#parts/scoring/said-rows.tsx';
import { Section } from '#ui/screen/section.tsx';
import { StateMark } from '#ui/sign/state-mark.tsx';
import { Soft } from '#ui/text/soft.tsx';

/** What was scored, by statement: together, and by oneself. */
export function Sheet({ sheet }: { readonly sheet: OccasionSheet }) {
  const { statements, scale, levels, joint, mine } = sheet;
  const said = (seen: Seen): Said[] =>
    statements.map(({ id, short, level }) => {
      const { score = null, comment = '', evidence = '' } = own(seen, id) ?? {};
      return { id, short, level, score, comment, evidence };
    });
  return (
    <>
      <Section title={words.joint}>
        {isEmpty(joint) ? (
          <Soft>{words.noJoint}</Soft>
        ) : (
          <SaidRows statements={said(joint)} levels={levels} steps={scale.length} isJoint />
        )}
      </Section>
      <Section title={words.mine}>
        <StateMark kind="private">{words.minePrivate}</StateMark>
        {isEmpty(mine) ? (
          <Soft>{words.noMine}</Soft>
        ) : (
          <SaidRows statements={said(mine)} levels={levels} steps={scale.length} />
        )}
      </Section>
    </>
  );
}

const isEmpty = (seen: Seen) => Object.keys(seen).length === 0;
