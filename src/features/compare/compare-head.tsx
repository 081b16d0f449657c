import { ChartScatter, Download, Maximize, Minimize, Printer, Table2 } from 'lucide';
import { compareWords as words } from '#content/words/compare/compare.ts';
import { isOpen, type Beside } from '#data/compare/get-comparison.ts';
import type { HatChoice as Choice } from '#data/use-live.ts';
import { HatChoice } from '#parts/hat-choice.tsx';
import { Button, ButtonLink } from '#ui/button/button.tsx';
import { Pick } from '#ui/choice/pick.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Icon } from '#ui/sign/icon.tsx';
import { paths } from '#ui/paths.ts';
import { Soft } from '#ui/text/soft.tsx';
import css from './compare.module.css';
import { Legend } from './strip.tsx';
import type { CompareSide } from './use-compare.ts';

export type Look = 'differences' | 'all' | 'time';

export interface HeadProps extends OccasionPickProps {
  readonly choice: Choice;
}

interface CompareHeadProps extends HeadProps {
  /** Beside the name on a phone. */
  readonly tools?: ToolsProps | undefined;
  /** Named on the first line where there is room. */
  readonly sides?: readonly CompareSide[] | undefined;
}

/** Whose, which occasion, and the page's name. */
export function CompareHead({ choice, tools, sides, ...occasion }: CompareHeadProps) {
  return (
    <header className={css['head']}>
      {choice.hats.length > 1 ? <HatChoice legend={words.chooseHat} choice={choice} /> : null}
      <div>
        <div className={css['place']}>
          <OccasionPick {...occasion} />
          {sides ? <Legend sides={sides} /> : null}
        </div>
        <div className={css['titlerow']}>
          <h1>{words.title}</h1>
          {tools ? <Tools {...tools} /> : null}
        </div>
      </div>
    </header>
  );
}

interface OccasionPickProps {
  readonly all: readonly Beside[];
  readonly chosen: Beside;
  onChoose(occasion: string): void;
}

/** Which occasion; a choice only where there are several. */
function OccasionPick({ all, chosen, onChoose }: OccasionPickProps) {
  const { id, title } = chosen.occasion;
  if (all.length < 2) return <Soft small>{words.occasion(title)}</Soft>;
  return (
    <div className={css['occasion']}>
      <Pick
        label={words.chooseOccasion}
        value={id}
        onChange={onChoose}
        options={all.map((one) => ({
          value: one.occasion.id,
          label: isOpen(one)
            ? words.occasion(one.occasion.title)
            : words.notOpened(one.occasion.title),
        }))}
      />
    </div>
  );
}

interface ControlsProps {
  readonly count: number;
  readonly look: Look;
  onLook(look: Look): void;
  readonly tools: ToolsProps | undefined;
}

export function Controls({ count, look, onLook, tools }: ControlsProps) {
  return (
    <div className={css['controls']}>
      <Segments
        legend={words.views}
        hideLegend
        name="look"
        value={look}
        onChange={onLook}
        options={[
          { value: 'differences', label: words.differences },
          { value: 'all', label: words.all(count) },
          { value: 'time', label: words.overTime },
        ]}
      />
      {tools ? <Tools {...tools} /> : null}
    </div>
  );
}

export interface ToolsProps {
  readonly asTable: boolean;
  /** Undefined where there is no picture to change for a table. */
  readonly onTable: ((asTable: boolean) => void) | undefined;
  readonly isLarge: boolean;
  /** Undefined on a phone: large is for a projector. */
  readonly onLarge: ((isLarge: boolean) => void) | undefined;
}

function Tools({ asTable, onTable, isLarge, onLarge }: ToolsProps) {
  if (!onTable && !onLarge) return null;
  return (
    <div className={css['tools']}>
      {onTable ? (
        <Button kind="plain" onClick={() => onTable(!asTable)}>
          <Icon of={asTable ? ChartScatter : Table2} small />
          {asTable ? words.picture : words.table}
        </Button>
      ) : null}
      {onLarge ? (
        <>
          <Button kind="plain" onClick={() => onLarge(!isLarge)}>
            <Icon of={isLarge ? Minimize : Maximize} small />
            {isLarge ? words.small : words.large}
          </Button>
          <Button kind="plain" onClick={() => print()}>
            <Icon of={Printer} small />
            {words.print}
          </Button>
          <ButtonLink kind="plain" to={paths.openedFile}>
            <Icon of={Download} small />
            {words.excel}
          </ButtonLink>
        </>
      ) : null}
    </div>
  );
}
