import { textOf } from '../exchange/textOf';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeAddress, openCaseAddress } from '../../src/state/addressStore';
import { changeOf } from '../../src/exchange/edits/changeFields';
import { createEditActions, openEditedCase } from '../../src/state/editActions';
import { fetchCase } from '../../src/exchange/fetchCase';
import { en } from '../../src/words/en';
import { giveElementsSize, renderApp, serveCases } from './renderApp';

/** Catalogue and translator load on demand, which takes a busy machine longer than a second. */
const PATIENT = { timeout: 15_000 };

const speak = (lang: string | undefined) => {
  act(() => {
    changeAddress({ lang });
  });
};

const nameOfFigure = () => screen.getByRole('figure').getAttribute('aria-label');

describe('the language of the page', () => {
  beforeEach(() => {
    serveCases();
    giveElementsSize();
  });

  it('is that of the address, for the interface and for the case', async () => {
    await renderApp('?lang=zh');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(screen.getByRole('button', { name: '教学' })).toBeDefined();
    expect(nameOfFigure()).toBe('一名 60 岁男性骨软化症患者');
  });

  it('changes while the case is on screen, and back', async () => {
    await renderApp('');
    const name = nameOfFigure();
    speak('zh');
    await waitFor(() => {
      expect(nameOfFigure()).toBe('一名 60 岁男性骨软化症患者');
    }, PATIENT);
    speak(undefined);
    await waitFor(() => {
      expect(nameOfFigure()).toBe(name);
    }, PATIENT);
    expect(document.documentElement.lang).toBe('en-GB');
  });

  it('is English where there is no such language', async () => {
    await renderApp('?lang=tlh');
    expect(screen.getByRole('button', { name: 'Teach' })).toBeDefined();
  });

  it('leaves an edited case in the words it was edited in', async () => {
    await renderApp('?case=simulated-persistent');
    const loaded = await fetchCase('simulated-persistent', document.baseURI, en);
    if (!loaded.ok) throw new Error('the case did not come');
    const key = 'site simulated-persistent';
    act(() => {
      const { document: file } = openEditedCase(key, { ...loaded, text: textOf(loaded) }, en);
      const issues = createEditActions(key, en).commit({
        kind: 'changeCase',
        fields: [changeOf(file, 'title', 'A case of my own')!],
      });
      expect(issues).toEqual([]);
    });
    expect(nameOfFigure()).toBe('A case of my own');
    speak('zh');
    await screen.findByRole('button', { name: '教学' }, PATIENT);
    expect(nameOfFigure()).toBe('A case of my own');
  });

  it('keeps the edits of a case that is come back to in another language', async () => {
    await renderApp('?case=simulated-supplements');
    const loaded = await fetchCase('simulated-supplements', document.baseURI, en);
    if (!loaded.ok) throw new Error('the case did not come');
    const key = 'site simulated-supplements';
    act(() => {
      const { document: file } = openEditedCase(key, { ...loaded, text: textOf(loaded) }, en);
      createEditActions(key, en).commit({
        kind: 'changeCase',
        fields: [changeOf(file, 'title', 'A case of my own')!],
      });
    });
    expect(nameOfFigure()).toBe('A case of my own');
    act(() => {
      openCaseAddress({ case: 'zhang-2019' });
    });
    await waitFor(() => {
      expect(nameOfFigure()).toBe('A man of 60 with osteomalacia');
    }, PATIENT);
    speak('zh');
    await waitFor(() => {
      expect(nameOfFigure()).toBe('一名 60 岁男性骨软化症患者');
    }, PATIENT);
    act(() => {
      openCaseAddress({ case: 'simulated-supplements' });
    });
    await waitFor(() => {
      expect(nameOfFigure()).toBe('A case of my own');
    }, PATIENT);
  });
});
