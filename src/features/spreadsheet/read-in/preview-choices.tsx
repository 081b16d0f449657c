import { readInWords as words } from '#content/words/spreadsheet/spreadsheet.ts';
import { Chips } from '#ui/choice/chips.tsx';
import { Segments } from '#ui/choice/segments.tsx';
import { Soft } from '#ui/text/soft.tsx';
import { Stack } from '#ui/text/stack.tsx';
import type { TabList } from './lists-of.ts';
import type { Target } from './use-preview.ts';

interface PreviewChoicesProps {
  readonly targets: readonly Target[];
  readonly target: Target;
  setTarget(target: Target): void;
  readonly names: readonly string[];
  readonly tab: TabList | undefined;
  setTab(name: string): void;
}

/** What only the person knows of the file: which tab, and whose scores. */
export function PreviewChoices(props: PreviewChoicesProps) {
  const { targets, target, names, tab } = props;
  const { elsewhere = 0 } = tab?.list ?? {};
  return (
    <Stack gap={4}>
      {names.length > 1 && tab ? (
        <Chips
          legend={words.tab}
          name="tab"
          value={tab.name}
          onChange={props.setTab}
          options={names.map((name) => ({ value: name, label: name }))}
        />
      ) : null}
      {targets.length > 1 ? (
        <Segments
          legend={words.target}
          name="target"
          value={target}
          onChange={props.setTarget}
          options={targets.map((one) => ({ value: one, label: words[one] }))}
        />
      ) : null}
      {elsewhere > 0 ? <Soft small>{words.elsewhere(elsewhere)}</Soft> : null}
    </Stack>
  );
}
