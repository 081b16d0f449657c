/** Has the browser promised to keep what this site stores when the disk runs full? */
export async function getStorageKept(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.storage?.persisted) return false;
  return navigator.storage.persisted();
}
