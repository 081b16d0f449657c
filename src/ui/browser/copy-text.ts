/** Puts a text where the phone pastes from; false where the browser does not let us. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
