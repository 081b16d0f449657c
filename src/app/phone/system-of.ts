/** iPadOS says it is a Mac; only the touch points tell them apart. */
export function systemOf(agent: string, touchPoints: number): 'ios' | 'android' | 'other' {
  if (/iPhone|iPad|iPod/u.test(agent)) return 'ios';
  if (/Macintosh/u.test(agent) && touchPoints > 1) return 'ios';
  return /Android/u.test(agent) ? 'android' : 'other';
}
