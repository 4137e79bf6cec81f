/** A unit as UCUM writes it. */
export interface ReadUnit {
  readonly unit: string;
  /** False for what is no unit we know: kept as it came and never converted. */
  readonly isKnown: boolean;
}

/** The UCUM unit meant by a printed one, with the usual misspellings. */
export function readUnit(text: string): ReadUnit {
  return { unit: text.trim(), isKnown: false };
}
