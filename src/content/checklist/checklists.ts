import type { ChecklistContent } from './checklist-content.ts';
import { core2026 } from './core-2026.ts';

/** Every version that has ever been given to people, oldest first, with the moment of its migration. */
export const checklists: readonly {
  readonly migration: string;
  readonly content: ChecklistContent;
}[] = [{ migration: '20261129033300_seed_checklist', content: core2026 }];
