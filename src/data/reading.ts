/**
 * How many parts of the screen wait for their first answer from the phone's database. What need not
 * be there at once (the engine, the library behind it) is fetched when none does.
 */
let waiting = 0;

/** Returns what to call when the answer is there; calling it twice counts once. */
export function beginReading(): () => void {
  let reading = true;
  waiting += 1;
  return () => {
    if (reading) waiting -= 1;
    reading = false;
  };
}

export function isReading(): boolean {
  return waiting > 0;
}
