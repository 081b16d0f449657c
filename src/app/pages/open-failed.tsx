import { openFailedWords as words } from '#content/words/shell/shell.ts';
import { Button } from '#ui/button/button.tsx';
import { Screen } from '#ui/screen/screen.tsx';

/** The phone's database cannot be opened just now: an older app in another tab, or no room at all. */
export function OpenFailed() {
  return (
    <Screen kind="bare" title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Button onClick={() => location.reload()}>{words.again}</Button>
    </Screen>
  );
}
