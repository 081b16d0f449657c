import type { ChecklistContent } from './checklist-content.ts';
import { core2026Second } from './core-2026-2.ts';
import { core2026 } from './core-2026.ts';
import { full2026 } from './full-2026.ts';
import { levels2026 } from './levels-2026.ts';

/** Every version that has ever been given to people, oldest first, with the moment of its migration. */
export const checklists: readonly {
  readonly migration: string;
  readonly content: ChecklistContent;
}[] = [
  { migration: '20261129033300_seed_checklist', content: core2026 },
  { migration: '20261129080400_seed_second_core_checklist', content: core2026Second },
  { migration: '20261129080410_seed_whole_checklist', content: full2026 },
  { migration: '20261129080420_seed_levels_checklist', content: levels2026 },
];
