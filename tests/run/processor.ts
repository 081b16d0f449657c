import { readFileSync } from 'node:fs';

/** What Linux counts in, whatever its own clock does. */
const ticksPerSecond = 100;
let counted = 0;

/**
 * Seconds of processor that children have used which ended since this was last asked: unlike the
 * clock it says the same on a busy machine. Undefined where the system does not tell.
 */
export function processorSecondsSince(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')'))
      .split(' ')
      .slice(14, 16)
      .map(Number);
    const all = (user + system) / ticksPerSecond;
    const seconds = all - counted;
    counted = all;
    return seconds;
  } catch {
    return undefined;
  }
}
