import { join } from 'node:path';
import { buildApp } from '#local/build-app.ts';
import { projectRoot } from '#local/options.ts';
import { findChromium, noChromium } from '../run/find-chromium.ts';
import { prepareData } from '../support/local-server.ts';

/** Once before all journeys: the browser, one build of the app, one folder with the demo in it. */
export default async function prepare(): Promise<void> {
  const browser = await findChromium();
  if (browser === undefined) throw new Error(noChromium);
  // What is set here is inherited by the workers.
  process.env['CHROMIUM'] = browser;
  // A build that is named is tried as it is.
  if (process.env['JAMSIDES_DIST'] === undefined) {
    const dist = join(projectRoot, 'dist');
    buildApp(dist);
    process.env['JAMSIDES_DIST'] = dist;
  }
  await prepareData();
}
