import '#ui/base.css';
import '#app/start/opening-mark.css';
import { markInstalled } from '#app/phone/mark-installed.ts';
import { fetchApp } from '#app/start/fetch-app.ts';

markInstalled();
const served = document.querySelector('#root');
if (served) void fetchApp(served);
