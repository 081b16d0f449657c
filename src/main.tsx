import '#ui/base.css';
import '#app/start/opening-mark.css';
import { fetchApp } from '#app/start/fetch-app.ts';

const served = document.querySelector('#root');
if (served) void fetchApp(served);
