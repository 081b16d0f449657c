/** What may be opened from the app: a web address that nobody on the way can change. */
export function isRemoteLink(text: string): boolean {
  if (!/^https:\/\/\S+$/iu.test(text)) return false;
  try {
    const { hostname, username, password } = new URL(text);
    return hostname.includes('.') && username === '' && password === '';
  } catch {
    return false;
  }
}
