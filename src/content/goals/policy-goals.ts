import type { PolicyGoals } from './goal-model.ts';
import { goals2025 } from './goals-2025.ts';

/** The goals in force. */
export const policyGoals: PolicyGoals = goals2025;
