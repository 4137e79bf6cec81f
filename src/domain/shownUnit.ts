import { conversionFactor, UNIT_OF } from './analyte';
import { oncePer } from './oncePer';
import type { Series } from './series';

/** The unit a series is shown in: shown value = stored value × factor. What is stored stays. */
export interface ShownUnit {
  readonly unit: string;
  readonly factor: number;
  readonly decimals: number;
}

/** A series in the wished unit if it converts to it, and in its own otherwise. */
export function deriveShownUnit(series: Series, wished: string | undefined): ShownUnit {
  const factor = wished === undefined ? 1 : conversionFactor(series.code, series.unit, wished);
  const unit = factor === undefined ? series.unit : (wished ?? series.unit);
  return { unit, factor: factor ?? 1, decimals: decimalsOf(unit, series) };
}

/** Two decimals in mmol/L and one in mg/dL, as laboratories print them; else as many as came. */
function decimalsOf(unit: string, series: Series): number {
  if (unit === UNIT_OF.substance) return 2;
  if (unit === UNIT_OF.mass) return 1;
  return mostDecimals(series);
}

const mostDecimals = oncePer((series: Series): number => {
  let most = 0;
  for (const value of series.value) {
    most = Math.max(most, (String(value).split('.')[1] ?? '').length);
    if (most >= 3) return 3;
  }
  return most;
});

/** The units all convertible series of a case can be switched between; none if fewer than two. */
export function convertibleUnits(seriesList: readonly Series[]): string[] {
  const units = Object.values(UNIT_OF);
  const isConvertible = (series: Series) =>
    units.every((unit) => conversionFactor(series.code, series.unit, unit) !== undefined);
  return seriesList.some(isConvertible) ? units : [];
}
