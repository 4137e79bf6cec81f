import type { CaseRecord } from '../domain/caseRecord';
import { checkCase } from './checkCase';
import { isDeeperThan } from './isDeeperThan';

/** A case nests about ten deep; an extension may go further, but a stack must not overflow. */
export const MOST_DEPTH = 100;

/**
 * The case in a text of which there is nothing to say. The first view reads with this and loads
 * `parseCase`, with all its words, only for the other texts.
 *
 * @returns undefined where anything would be refused or noted; never throws
 */
export function readFlawlessCase(text: string): CaseRecord | undefined {
  let isSilent = true;
  const hear = () => {
    isSilent = false;
  };
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isDeeperThan(value, MOST_DEPTH)) return undefined;
    const checked = checkCase(value, { refuse: hear, note: hear });
    return checked.ok && isSilent ? checked.caseRecord : undefined;
  } catch {
    return undefined;
  }
}
