import { afterEach, expect, test, vi } from 'vitest';
import { liveMany, tell, type Found } from '#tests/support/model/live-many.ts';
import { phoneBugs } from '#tests/support/model/phone-bugs.ts';
import { plant, type Bug } from '#tests/support/model/planted.ts';
import { serverBugs } from '#tests/support/model/server-bugs.ts';
import { describe as describeHistory } from '#tests/support/model/shrink.ts';

/** Every mistake of the list must be noticed, or the histories prove nothing about it. */
const { wrap } = vi.hoisted(() => ({
  wrap: async (load: () => Promise<object>) => {
    const { plantable } = await import('#tests/support/model/planted.ts');
    return plantable(await load());
  },
}));
vi.mock('#sync/plan-answer.ts', wrap);
vi.mock('#sync/plan-cursors.ts', wrap);
vi.mock('#sync/plan-edit.ts', wrap);
vi.mock('#sync/plan-page.ts', wrap);
vi.mock('#sync/plan-push.ts', wrap);
vi.mock('#sync/plan-retry.ts', wrap);
vi.mock('#sync/plan-scopes.ts', wrap);
vi.mock('#sync/plan-sweep.ts', wrap);
vi.mock('#sync/protocol.ts', wrap);
vi.mock('#sync/merge/keep-alternatives.ts', wrap);
vi.mock('#sync/merge/merge-row.ts', wrap);
vi.mock('#sync/merge/merge-text.ts', wrap);
vi.mock('#sync/merge/row-content.ts', wrap);

afterEach(() => plant(null));
const enough = 3_000;
const from = Number(process.env['SEED'] ?? 1);

test('without a bug the same histories keep every promise', async () => {
  for (const shape of new Set([...serverBugs, ...phoneBugs].flatMap((bug) => bug.shapes))) {
    const found = await liveMany({ shape, from, count: 150 });
    expect(found && tell(found)).toBeNull();
  }
}, 60_000);

for (const bug of [...serverBugs, ...phoneBugs])
  test(`caught: ${bug.name}`, async () => {
    const found = await hunt(bug);
    expect(found, 'it survives').not.toBeNull();
    if (!found) return;
    const { after, seed, shrunk, error } = found;
    const [why] = error.message.split('\n');
    console.log(
      `caught after ${after} (seed ${seed}), ${shrunk.steps.length} steps: ${bug.name}: ${why}`,
    );
    if (process.env['STORY']) console.log(describeHistory(shrunk));
  }, 60_000);

async function hunt(bug: Bug): Promise<Found | null> {
  plant(bug);
  for (const shape of bug.shapes) {
    const options = () => ({ plants: bug.plants?.() ?? {} });
    const found = await liveMany({ shape, from, count: enough, options });
    if (found) return found;
  }
  return null;
}
