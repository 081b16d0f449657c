import { keepShared, type SharedFile } from '#data/local/shared-texts.ts';
import { mostBytesAsItComes, typeOfFile } from '#domain/files/file-kind.ts';
import {
  joinShared,
  mostCaptionLetters,
  mostSharedBytes,
  mostSharedFiles,
  mostSharedLetters,
} from '#domain/meetings/shared-text.ts';

/** Where the phone's *Dela* sends what is shared (the manifest's `share_target`), and the page that shows it. */
export const sharePath = '/anteckna/delat';
/** The form's field of files. */
export const sharedFiles = 'files';

/** What was not kept, and why: named in the address of the page that says so. It is still where it was shared from. */
type WhyNot = 'fullt' | 'annan' | 'manga' | 'tio' | 'langt' | 'stor' | 'sort' | 'tom';

/**
 * Texts and files are on disk before any page is shown, with or without network and whoever is signed in; then
 * the page is opened as usual. Somebody's own may go straight into the meeting that is on: it is named.
 */
export async function takeShared(request: Request): Promise<Response> {
  const to = isFromElsewhere(request)
    ? pageWith([], ['annan'])
    : await request.formData().then(take, () => pageWith([], ['tom']));
  return Response.redirect(new URL(to, request.url), 303);
}

/**
 * Any page may send a form here; the phone's own *Dela* comes from no page at all. A worker sees the Origin, and
 * seldom more: one that hides where it comes from ("null") looks like the phone itself.
 */
function isFromElsewhere({ headers, referrer, url, destination }: Request): boolean {
  const { origin } = new URL(url);
  const from = headers.get('origin') ?? 'null';
  const site = headers.get('sec-fetch-site') ?? 'none';
  return (
    !['none', 'same-origin'].includes(site) ||
    !['null', origin].includes(from) ||
    (/^https?:/.test(referrer) && new URL(referrer).origin !== origin) ||
    !['', 'document'].includes(destination)
  );
}

async function take(form: FormData): Promise<string> {
  const part = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const text = joinShared({ title: part('title'), text: part('text'), url: part('url') });
  const given = form.getAll(sharedFiles).filter((one) => one instanceof File);
  if (text === '' && given.length === 0) return '/anteckna';
  const refused = new Set<WhyNot>();
  if (text.length > mostSharedLetters) refused.add('langt');
  const files: SharedFile[] = [];
  let room = mostSharedBytes;
  for (const file of given.slice(0, mostSharedFiles)) {
    const read = await readFile(file, room);
    if (typeof read === 'string') {
      refused.add(read);
      continue;
    }
    files.push(read);
    room -= file.size;
  }
  const said = text.length > mostSharedLetters ? '' : text;
  const kept = await keep(said, files);
  if (typeof kept === 'string') return pageWith([], [...refused, kept]);
  if (given.length > mostSharedFiles) refused.add('tio');
  return pageWith(kept, [...refused]);
}

/** What it is say its first bytes, as when a file is chosen; what is refused is not read any further. */
async function readFile(file: File, room: number): Promise<SharedFile | WhyNot> {
  if (file.size === 0) return 'tom';
  const start = await bytesOf(file.slice(0, 16));
  if (start === undefined) return 'tom';
  const type = typeOfFile(new Uint8Array(start));
  if (!type) return 'sort';
  if (file.size > Math.min(room, mostBytesAsItComes(type))) return 'stor';
  const bytes = await bytesOf(file);
  return bytes === undefined ? 'tom' : { name: file.name, bytes };
}

/** Undefined: the other app has let go of it. */
const bytesOf = (part: Blob) => part.arrayBuffer().catch(() => undefined);

type Named = readonly { readonly id: string }[];

/**
 * What is said along with one picture is what it shows; all else is a text of its own. Answers which of it may go
 * straight into a meeting.
 */
async function keep(text: string, files: readonly SharedFile[]): Promise<Named | WhyNot> {
  const [first] = files;
  const isCaption =
    first !== undefined &&
    files.length === 1 &&
    text.length <= mostCaptionLetters &&
    typeOfFile(new Uint8Array(first.bytes))?.kind === 'picture';
  const list = files.map((file) => ({
    id: crypto.randomUUID(),
    text: isCaption ? text : '',
    file,
  }));
  const texts = text === '' || isCaption ? [] : [{ id: crypto.randomUUID(), text }];
  const all = [...texts, ...list];
  if (all.length === 0) return [];
  try {
    const kept = await keepShared(all, new Date());
    if (kept === 'many') return 'manga';
    return kept.uid === null ? [] : all;
  } catch {
    return 'fullt';
  }
}

function pageWith(named: Named, refused: readonly WhyNot[]): string {
  const ids = named.map(({ id }) => id).join(',');
  const query = [...(ids === '' ? [] : [`text=${ids}`]), ...new Set(refused)].join('&');
  return query === '' ? sharePath : `${sharePath}?${query}`;
}
