import { roleWord } from '#content/words/common.ts';
import type { SentCode } from './mailbox.ts';

export interface DemoPerson {
  readonly organisation: string;
  readonly place: string;
  readonly name: string;
  readonly role: string;
  readonly address: string;
}

const roleWords: Readonly<Record<string, string>> = { ...roleWord, office: 'programkontoret' };

/** Everything on the page comes from the database, so everything is escaped. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');

export function demoPage(people: readonly DemoPerson[], codes: readonly SentCode[]): string {
  const organisations = Map.groupBy(people, (person) => person.organisation);
  const blocks = [...organisations].map(([name, members]) => organisation(name, members));
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Exempeldata – Jämsides</title>
<link rel="stylesheet" href="/demo/demo.css">
<script type="module" src="/demo/demo.js"></script>
</head>
<body>
<main>
<h1>Exempeldata</h1>
<p>Alla organisationer och personer här är påhittade. Välj en person, skicka en kod och läs koden på den här sidan.</p>
<section aria-labelledby="koder">
<h2 id="koder">Senaste koderna</h2>
<div id="codes" aria-live="polite">${codeList(codes)}</div>
</section>
<section aria-labelledby="personer">
<h2 id="personer">Personer</h2>
${blocks.join('\n') || '<p>Det finns inga personer i databasen.</p>'}
</section>
<p><a href="/">Till Jämsides</a></p>
</main>
</body>
</html>
`;
}

function codeList(codes: readonly SentCode[]): string {
  if (codes.length === 0) return '<p>Ingen kod har skickats än.</p>';
  const rows = codes.slice(0, 8).map((sent) => {
    return `<li><strong>${safe(sent.code)}</strong> <span>${safe(sent.address)}</span></li>`;
  });
  return `<ol>${rows.join('')}</ol>`;
}

function organisation(name: string, members: readonly DemoPerson[]): string {
  const place = members[0]?.place ?? '';
  const rows = members.map((person) => {
    const role = roleWords[person.role] ?? person.role;
    const who = person.name === '' ? role : `${person.name}, ${role}`;
    const link = `/logga-in?adress=${encodeURIComponent(person.address)}`;
    return `<li><a href="${safe(link)}">${safe(person.address)}</a> <span>${safe(who)}</span></li>`;
  });
  return `<h3>${safe(name)}${place ? ` <small>${safe(place)}</small>` : ''}</h3>\n<ul>${rows.join('')}</ul>`;
}

export const demoStyle = `:root{color-scheme:light dark}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-inline-size:44rem;margin-inline:auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin-block:0 .5rem}
h2{font-size:1.25rem;margin-block:2rem .5rem}
h3{font-size:1rem;margin-block:1.25rem .25rem}
h3 small{font-weight:400}
ul,ol{list-style:none;margin:0;padding:0}
li{display:flex;flex-wrap:wrap;gap:0 .75rem;padding-block:.25rem;align-items:center;min-block-size:2.75rem;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent)}
li strong{font:600 1.375rem/1 ui-monospace,monospace;letter-spacing:.12em;padding-block:.5rem}
a{padding-block:.625rem}
`;

/** Asks again now and then, so that the code is there when the person comes back to the tab. */
export const demoScript = `const list = document.getElementById('codes');
let shown = '';
async function look() {
  if (document.hidden) return;
  const answer = await fetch('/demo/latest-codes').catch(() => undefined);
  if (!answer || !answer.ok) return;
  const codes = await answer.json();
  const key = JSON.stringify(codes);
  if (key === shown || codes.length === 0) return;
  shown = key;
  const rows = codes.slice(0, 8).map((sent) => {
    const row = document.createElement('li');
    const code = document.createElement('strong');
    const address = document.createElement('span');
    code.textContent = sent.code;
    address.textContent = sent.address;
    row.append(code, address);
    return row;
  });
  const made = document.createElement('ol');
  made.append(...rows);
  list.replaceChildren(made);
}
setInterval(look, 2000);
document.addEventListener('visibilitychange', look);
`;
