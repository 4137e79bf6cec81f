import { createRoot } from 'react-dom/client';
import { chooseLanguage, loadWords } from '../../words/languages';
import { UpdateBar } from './UpdateBar';

/** Puts the bar on the page, beside whatever the page is showing and without drawing that again. */
export async function showUpdateBar(use: () => void): Promise<void> {
  const words = await loadWords(chooseLanguage(document.documentElement.lang, []));
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<UpdateBar use={use} words={words} />);
}
