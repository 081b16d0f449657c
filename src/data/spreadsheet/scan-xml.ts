import { own } from '#lib/own.ts';
import { Stop } from './limits.ts';

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Heard {
  tag(tag: XmlTag): void;
  text(text: string): void;
}

/**
 * Goes through XML once from the front. Knows no entities but XML's own five, and refuses a document
 * that declares any: nothing can grow here.
 */
export function scanXml(xml: string, heard: Heard): void {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) heard.text(decode(xml.slice(at, open)));
    at =
      xml.startsWith('<!', open) || xml.startsWith('<?', open)
        ? skipAside(xml, open, heard)
        : readTag(xml, open, heard);
  }
}

function readTag(xml: string, open: number, heard: Heard): number {
  const end = endOfTag(xml, open);
  const inside = xml.slice(open + 1, end);
  const closes = inside.startsWith('/');
  const isWhole = inside.endsWith('/');
  const body = inside.slice(closes ? 1 : 0, isWhole ? -1 : undefined);
  const space = body.search(/\s/u);
  const full = space < 0 ? body : body.slice(0, space);
  heard.tag({
    name: full.slice(full.indexOf(':') + 1),
    attributes: space < 0 ? '' : body.slice(space),
    opens: !closes,
    closes: closes || isWhole,
  });
  return end + 1;
}

/** At its `>`; one inside quotes belongs to what is quoted. */
function endOfTag(xml: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < xml.length; at += 1) {
    const sign = xml[at];
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
    else if (sign === '<') break;
  }
  throw new Stop('broken');
}

/** Remarks and instructions say nothing; CDATA is text. */
function skipAside(xml: string, open: number, heard: Heard): number {
  const after = (ending: string) => {
    const end = xml.indexOf(ending, open);
    if (end < 0) throw new Stop('broken');
    return end;
  };
  if (xml.startsWith('<!--', open)) return after('-->') + 3;
  if (xml.startsWith('<?', open)) return after('?>') + 2;
  if (!xml.startsWith('<![CDATA[', open)) throw new Stop('broken');
  const end = after(']]>');
  heard.text(xml.slice(open + 9, end));
  return end + 3;
}

/** A sheet asks for the same few of them a hundred thousand times. */
const patterns = new Map<string, RegExp>();

export function attribute({ attributes }: XmlTag, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decode(value);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/giu,
    (all, hex, dec, name) => {
      if (typeof name === 'string') return own(named, name) ?? all;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
