/**
 * What this tab holds that is typed but not yet written to the phone. Editors mark and clear
 * their own key; the app asks before a new version may reload the page.
 */
const unsaved = new Set<object>();

export function markUnsaved(editor: object): void {
  unsaved.add(editor);
}

export function markSaved(editor: object): void {
  unsaved.delete(editor);
}

export function anyUnsaved(): boolean {
  return unsaved.size > 0;
}
