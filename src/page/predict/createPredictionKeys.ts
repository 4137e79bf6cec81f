import type { KeyboardEvent } from 'react';
import { DAY_MS } from '../../domain/caseTime';
import { valueAt } from '../../domain/prediction/lineAt';
import type { PredictionSession } from '../../state/predictionSession';
import type { ValueDomain } from '../../view/valueDomain';

/** Steps of a key in the shown unit: what a teacher would tell apart. */
const STEPS: Readonly<Record<string, number>> = { 'mmol/L': 0.05, 'mg/dL': 0.1 };

/** With Shift. */
const COARSE = 4;

/** Keys on the drawing surface: ← → along the sampling days, ↑ ↓ the value, Delete takes it out. */
export function createPredictionKeys(session: PredictionSession, domain: ValueDomain) {
  const { store, actions, days, shown, grid } = session;
  const step = (STEPS[shown.unit] ?? 10 * grid.valueStep * shown.factor) / shown.factor;

  const moveTo = (place: number) => {
    actions.moveCursor(days[Math.min(days.length - 1, Math.max(0, place))]);
  };
  const moveBy = (by: number) => {
    const { cursor } = store.read();
    moveTo(cursor === undefined ? 0 : days.indexOf(cursor) + by);
  };
  const change = (by: number) => {
    const { pieces, cursor = days[0] } = store.read();
    if (cursor === undefined) return;
    if (store.read().cursor === undefined) actions.moveCursor(cursor);
    const own = valueAt(pieces, cursor);
    const next = own === undefined ? startingValue(session, domain) : own + by * step;
    const [low, high] = [domain.low / shown.factor, domain.high / shown.factor];
    actions.setValue(cursor, Math.min(high, Math.max(low, next)));
  };

  return (key: KeyboardEvent): void => {
    const size = key.shiftKey ? COARSE : 1;
    const isUndo = (key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'z';
    const actionsByKey: Record<string, () => void> = {
      ArrowLeft: () => moveBy(-1),
      ArrowRight: () => moveBy(1),
      Home: () => moveTo(0),
      End: () => moveTo(days.length - 1),
      ArrowUp: () => change(size),
      ArrowDown: () => change(-size),
      Delete: () => remove(session),
      Backspace: () => remove(session),
    };
    const act = isUndo
      ? actions.undo
      : key.ctrlKey || key.metaKey
        ? undefined
        : actionsByKey[key.key];
    if (!act) return;
    // Neither the page nor the figure's own keys or a lesson's are meant.
    key.preventDefault();
    key.stopPropagation();
    act();
  };
}

function remove({ store, actions }: PredictionSession): void {
  const { cursor } = store.read();
  if (cursor !== undefined) actions.setValue(cursor, undefined);
}

/** A day without a value begins where the line, or else the known course, was before it. */
function startingValue(
  { store, series, grid, days }: PredictionSession,
  domain: ValueDomain,
): number {
  const { pieces, cursor = days[0] ?? 0 } = store.read();
  const drawn = pieces.flat().findLast(({ day }) => day <= cursor) ?? pieces[0]?.[0];
  if (drawn) return drawn.value;
  for (let index = series.value.length - 1; index >= 0; index -= 1) {
    const end = series.rare.get(index)?.time?.end ?? series.end[index] ?? NaN;
    const value = series.value[index] ?? NaN;
    const isKnown = series.clock === 'anchor' && end / DAY_MS <= grid.hiddenAfter;
    if (isKnown && !Number.isNaN(value)) return value;
  }
  return (domain.low + domain.high) / 2;
}
