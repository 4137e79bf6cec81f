import type { CaseTime } from '../../domain/caseTime';
import type { FhirWords } from '../../words/enFhir';
import { ageAt } from './ageAt';
import type { Subject } from './readSubject';

/** Ages above it tell one person from all others (US privacy rule, 45 CFR 164.514(b)(2)(i)(C)). */
const OLDEST_SAID = 89;
const ADULT = 18;

/**
 * A patient in a phrase, such as "a woman of 61": sex and age at a time, and nothing else.
 *
 * @returns undefined where either is not told
 */
export function describeSubject(
  { sex, birth }: Subject,
  at: CaseTime,
  { subject: words }: FhirWords,
): string | undefined {
  const age = sex && birth && ageAt(birth, at, 'a');
  if (!age) return undefined;
  if (age.most > OLDEST_SAID) return words[sex].old(OLDEST_SAID);
  const years = words.years(age.least, age.most);
  if (age.most === 0) return words[sex].infant;
  return age.most < ADULT ? words[sex].child(years) : words[sex].adult(years);
}
