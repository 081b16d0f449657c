import { Dexie, type Table } from 'dexie';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';

/** The least that can be made of the same parts: one row written once, read at every start. */
class BareDb extends Dexie {
  readonly notes: Table<{ readonly id: string; readonly body: string }, string>;

  constructor() {
    super('bare');
    this.version(1).stores({ notes: 'id' });
    this.notes = this.table('notes');
  }
}

const db = new BareDb();

async function readRow(): Promise<string> {
  const row = await db.notes.get('first');
  if (row) return row.body;
  await db.notes.put({ id: 'first', body: 'A row of one’s own' });
  return readRow();
}

function Home() {
  const [body, setBody] = useState<string>();
  useEffect(() => void readRow().then(setBody), []);
  return (
    <main>
      <h1>Bare app</h1>
      {body === undefined ? null : <h2 data-row="">{body}</h2>}
      <Link to="/about">About</Link>
    </main>
  );
}

function About() {
  return <h1>About</h1>;
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<Home />} />
          <Route path="/about" element={<About />} />
        </Routes>
      </BrowserRouter>
    </StrictMode>,
  );
}
addEventListener('load', () => void navigator.serviceWorker?.register('/sw.js'));
