/**
 * Where a module lies, whatever the folders above the checkout are called: `src/…` for our own,
 * `node_modules/<package>/…` for a package, also where the packages lie above or beside the
 * checkout. What the build makes up itself has no place and keeps its name.
 */
export function placeOfModule(id: string, checkout: string): string {
  const path = id.replaceAll('\\', '/');
  const root = `${checkout.replaceAll('\\', '/').replace(/\/$/u, '')}/`;
  const inside = path.startsWith(root) ? path.slice(root.length) : path;
  const packages = inside.lastIndexOf('node_modules/');
  return packages < 0 ? inside : inside.slice(packages);
}
