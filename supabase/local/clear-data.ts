import { createInterface } from 'node:readline/promises';
import { hasData, putDataAside, removeData } from './data-folder.ts';
import { PlainError } from './plain-error.ts';

/** Before everything is removed a person types which word she means: by habit nobody does. */
export async function clearData(dataDir: string, given: string | undefined): Promise<void> {
  if (!hasData(dataDir)) return;
  const word = given ?? (await ask(dataDir));
  if (word === 'delete') return removeData(dataDir);
  if (word === 'keep') {
    console.log(`\n  What was there is kept in ${putDataAside(dataDir, new Date())}`);
    return;
  }
  throw new PlainError(
    'Nothing has been removed. Starting over needs a word:',
    'npm run demo:reset -- keep      puts what is there aside, in a folder beside it',
    'npm run demo:reset -- delete    removes what is there, for ever',
  );
}

async function ask(dataDir: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  console.log(`\n  Everything written in ${dataDir} would go.`);
  const typed = await terminal.question('  Type "keep" to put it aside, "delete" to remove it: ');
  terminal.close();
  return typed.trim().toLowerCase();
}
