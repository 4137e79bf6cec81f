import { afterEach, describe, expect, it, vi } from 'vitest';
import { valueAt } from '../../src/domain/prediction/lineAt';
import { createPredictionActions } from '../../src/state/predictionActions';
import { gridOf, readPieces } from '../domain/prediction/gridOf';

const grid = gridOf();
const days = [0, 1, 2, 3, 4, 6, 8];

/** A fresh page: the module forgets what it holds, the storage does not. */
async function openPage(key = 'specimen/step') {
  vi.resetModules();
  const { predictionStoreOf } = await import('../../src/state/predictionStore');
  const store = predictionStoreOf(key);
  return { store, actions: createPredictionActions(store, grid, days), predictionStoreOf };
}

function stubStorage(kept = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  return kept;
}

const stroke = (text: string) => readPieces(text).flat();

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('drawing', () => {
  it('is a stroke under way until the pen is lifted, and one step to undo then', async () => {
    const { store, actions } = await openPage();
    actions.startStroke({ day: 0, value: 0.4 });
    actions.extendStroke(stroke('2:0.6 4:0.8'));
    expect(store.read()).toMatchObject({ pieces: [], stroke: [{}, {}, {}] });
    actions.endStroke();
    expect(store.read().stroke).toEqual([]);
    expect(valueAt(store.read().pieces, 2)).toBe(0.6);
    actions.undo();
    expect(store.read().pieces).toEqual([]);
  });

  it('leaves nothing of a stroke that is taken back', async () => {
    const { store, actions } = await openPage();
    actions.startStroke({ day: 0, value: 0.4 });
    actions.cancelStroke();
    expect(store.read()).toMatchObject({ pieces: [], past: [], stroke: [] });
  });

  it('undoes stroke by stroke, a value set and a clearing as well', async () => {
    const { store, actions } = await openPage();
    actions.startStroke({ day: 1, value: 0.4 });
    actions.endStroke();
    actions.setValue(4, 0.9);
    actions.clear();
    actions.undo();
    expect(store.read().pieces).toEqual(readPieces('1:0.4 | 4:0.9'));
    actions.undo();
    expect(store.read().pieces).toEqual(readPieces('1:0.4'));
    actions.undo();
    actions.undo();
    expect(store.read().pieces).toEqual([]);
  });

  it('has nothing to undo where a value was set to what it is', async () => {
    const { store, actions } = await openPage();
    actions.setValue(4, 0.9);
    actions.setValue(4, 0.901);
    expect(store.read().past).toHaveLength(1);
  });
});

describe('committing', () => {
  it('settles the line, and from then on nothing changes it but starting again', async () => {
    const { store, actions } = await openPage();
    actions.startStroke({ day: 0, value: 0.4 });
    actions.extendStroke(stroke('8:0.8'));
    actions.endStroke();
    actions.commit();
    const committed = store.read();
    expect(committed).toMatchObject({ isCommitted: true, pieces: readPieces('0:0.4 8:0.8') });
    actions.startStroke({ day: 0, value: 1 });
    actions.endStroke();
    actions.setValue(4, 1.2);
    actions.undo();
    actions.clear();
    expect(store.read().pieces).toBe(committed.pieces);
    actions.startAgain();
    expect(store.read()).toMatchObject({ isCommitted: false, pieces: [], why: '' });
  });

  it('is not possible with nothing drawn', async () => {
    const { store, actions } = await openPage();
    actions.commit();
    expect(store.read().isCommitted).toBe(false);
  });
});

describe('what is kept', () => {
  it('is the line, the commitment and the text, over a reload of the page', async () => {
    stubStorage();
    const before = await openPage();
    before.actions.setValue(4, 0.9);
    before.actions.commit();
    before.actions.writeWhy('Because');
    const after = await openPage();
    expect(after.store.read()).toMatchObject({
      pieces: readPieces('4:0.9'),
      isCommitted: true,
      why: 'Because',
    });
    expect((await openPage('specimen/other')).store.read().pieces).toEqual([]);
  });

  it('is one prediction for a task however often it is asked for', async () => {
    const { store, predictionStoreOf } = await openPage();
    expect(predictionStoreOf('specimen/step')).toBe(store);
  });

  it.each([
    ['nothing', 'null'],
    ['broken text', '{"pieces":[[{"da'],
    ['another shape', '{"pieces":{},"isCommitted":false,"why":""}'],
    ['a point without a value', '{"pieces":[[{"day":1}]],"isCommitted":false,"why":""}'],
    ['an empty piece', '{"pieces":[[]],"isCommitted":false,"why":""}'],
  ])('is passed over where the storage holds %s', async (_, text) => {
    stubStorage(new Map([['caseline.prediction.specimen/step', text]]));
    expect((await openPage()).store.read()).toMatchObject({ pieces: [], isCommitted: false });
  });

  it('lives as long as the page where the browser stores nothing', async () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('forbidden');
      },
    });
    const { store, actions } = await openPage();
    actions.setValue(4, 0.9);
    expect(store.read().pieces).toEqual(readPieces('4:0.9'));
  });
});
