import { join } from 'node:path';
import { buildApp } from '#local/build-app.ts';
import { projectRoot } from '#local/options.ts';
import { prepareData } from '#tests/support/embedded/local-server.ts';

/* What several steps need, made once before they run beside each other: the app and the demo. */
buildApp(join(projectRoot, 'dist'));
await prepareData();
