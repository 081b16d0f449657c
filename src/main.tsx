import '#ui/base.css';
import '#app/boot.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { startApp } from '#app/start.ts';

const root = document.querySelector('#root');
if (root) {
  void startApp().then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
