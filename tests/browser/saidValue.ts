import { expect } from '@playwright/test';
import type { KeyedObservation } from './caseFiles';

const SAID = /^(about )?(\d+(?:\.\d+)?) (mmol\/L|mg\/dL)(, illustrative)?$/;

export interface SaidValue {
  amount: number;
  unit: string;
  isIllustrative: boolean;
}

/** Reads "about 0.45 mmol/L, illustrative" or "1.6 mg/dL"; fails on any other wording. */
export function parseSaidValue(text: string): SaidValue {
  const [, about, amount, unit, illustrative] = SAID.exec(text.trim()) ?? [];
  if (amount === undefined || unit === undefined) throw new Error(`no value said in “${text}”`);
  expect(about === undefined, `both hedges or none in “${text}”`).toBe(illustrative === undefined);
  return { amount: Number(amount), unit, isIllustrative: about !== undefined };
}

/** Values of ours are said as such, printed ones digit by digit as the source prints them. */
export function expectSaid(text: string, { value, series }: KeyedObservation): void {
  if (series.basis === 'reported') expect(text).toBe(`${value} ${series.unit}`);
  else {
    expect(parseSaidValue(text)).toEqual({
      amount: value,
      unit: series.unit,
      isIllustrative: true,
    });
  }
}

/** "day −20", "day 0", "day +3", as the page says days. */
export function sayDay(day: number): string {
  if (day === 0) return 'day 0';
  return `day ${day < 0 ? '−' : '+'}${Math.abs(day)}`;
}
