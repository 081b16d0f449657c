/** Browsers also call themselves by each other's names: the most particular name comes first. */
const browsers: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(?<version>[\d.]+)/u],
  ['Opera', /\b(?:OPR|OPT)\/(?<version>[\d.]+)/u],
  ['Samsung Internet', /\bSamsungBrowser\/(?<version>[\d.]+)/u],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(?<version>[\d.]+)/u],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\/(?<version>[\d.]+)/u],
  ['Safari', /\bVersion\/(?<version>[\d.]+).*\bSafari\//u],
  ['WebKit', /\bAppleWebKit\/(?<version>[\d.]+)/u],
];
const systems: readonly (readonly [name: string, mark: RegExp])[] = [
  ['iOS', /\b(?:iPhone|iPad|iPod)\b.*?\bOS (?<version>[\d_]+)/u],
  ['Android', /\bAndroid (?<version>[\d.]+)/u],
  ['ChromeOS', /\bCrOS \S+ (?<version>[\d.]+)/u],
  ['Windows', /\bWindows NT (?<version>[\d.]+)/u],
  ['macOS', /\bMac OS X (?<version>[\d_.]+)/u],
  ['Linux', /\bLinux\b(?<version>)/u],
];

/** "Chrome 148": the main number is what support asks for. Null for one that nobody knows. */
export function nameBrowser(agent: string): string | null {
  return find(browsers, agent, 1);
}

/** "iOS 19.1", "Android 16". iPadOS calls itself a Mac; only its touch points tell. */
export function nameSystem(agent: string, touchPoints: number): string | null {
  const name = find(systems, agent, 2);
  return name?.startsWith('macOS') && touchPoints > 1 ? 'iPadOS' : name;
}

function find(
  table: readonly (readonly [string, RegExp])[],
  agent: string,
  parts: number,
): string | null {
  for (const [name, mark] of table) {
    const hit = mark.exec(agent);
    if (!hit) continue;
    const version = (hit.groups?.['version'] ?? '').split(/[._]/u).slice(0, parts).join('.');
    return `${name} ${version}`.trim();
  }
  return null;
}
