import { keepSharedText } from '#data/local/shared-texts.ts';
import { joinShared } from '#domain/meetings/shared-text.ts';

/** Where the phone's *Dela* sends a text (the manifest's `share_target`), and the page that shows it. */
export const sharePath = '/anteckna/delat';

/**
 * A text is on disk before any page is shown, with or without network and whoever is signed in; then
 * the page is opened as usual. Somebody's own may go straight into the meeting that is on: it is named.
 * A phone without room says so, for the text is still where it was shared from.
 */
export async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const part = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const text = joinShared({ title: part('title'), text: part('text'), url: part('url') });
  return Response.redirect(new URL(await keep(text), request.url), 303);
}

async function keep(text: string): Promise<string> {
  if (text === '') return '/anteckna';
  const id = crypto.randomUUID();
  try {
    const uid = await keepSharedText(id, text, new Date());
    return uid === null ? sharePath : `${sharePath}?text=${id}`;
  } catch {
    return `${sharePath}?fullt`;
  }
}
