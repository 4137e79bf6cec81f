import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './page/App';
import { takePicturePlace } from './page/firstPicture/takePicturePlace';
import { applyDisplay } from './state/display';
import './page/page.css';
import './chart/ink.css';
import './page/firstPicture/firstPicture.css';

applyDisplay();
const root = document.getElementById('root');
if (root) {
  takePicturePlace(root);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// Once the first view has come and nothing waits for the network any more.
if (import.meta.env.PROD && window.parent === window) {
  const startLater = () => {
    setTimeout(() => {
      void import('./page/offline/startOffline').then(
        ({ startOffline }) => startOffline(),
        () => undefined,
      );
    }, 3000);
  };
  // The app begins after the first paint, by when the document may have loaded.
  if (document.readyState === 'complete') startLater();
  else window.addEventListener('load', startLater);
}
