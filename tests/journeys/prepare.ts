import { join } from 'node:path';
import { buildApp } from '#local/build-app.ts';
import { projectRoot } from '#local/options.ts';
import { findChromium, noChromium } from '../run/find-chromium.ts';
import { makeRunFolder } from '../run/run-folder.ts';
import { prepareSignedIn } from '../support/journey/signed-in.ts';

/** Once before all journeys: the browser, one build of the app, the demo with people signed in to it. */
export default async function prepare(): Promise<() => void> {
  const folder = makeRunFolder();
  const browser = await findChromium();
  if (browser === undefined) throw new Error(noChromium);
  // What is set here is inherited by the workers.
  process.env['CHROMIUM'] = browser;
  const dist = process.env['JAMSIDES_DIST'] ?? join(projectRoot, 'dist');
  // A build that is named is tried as it is.
  if (process.env['JAMSIDES_DIST'] === undefined) buildApp(dist);
  process.env['JAMSIDES_DIST'] = dist;
  process.env['JAMSIDES_SIGNED_IN'] = await prepareSignedIn(dist);
  return () => folder.remove();
}
