import type { PredictionClaims } from '../../domain/prediction/deriveClaims';
import { type PredictionTelling, sayAmount, sayDay } from './predictionTelling';

/** What a prediction says, in one sentence: when it rises, when it is in range, and where it ends. */
export function describeClaims(claims: PredictionClaims, telling: PredictionTelling): string {
  const words = telling.predictWords.claims;
  const say = (day: number) => sayDay(day, telling);
  const { firstRise, inRange, last } = claims;
  const parts = [];
  if (firstRise.kind === 'reached') parts.push(words.rise(say(firstRise.after)));
  if (firstRise.kind === 'never' && claims.drawn.to > claims.drawn.from) {
    parts.push(words.noRise(say(firstRise.until)));
  }
  switch (inRange?.kind) {
    case 'reached':
      parts.push(
        inRange.after === inRange.by
          ? words.inRange(say(inRange.by))
          : words.inRangeBetween(say(inRange.after), say(inRange.by)),
      );
      break;
    case 'fromStart':
      parts.push(words.fromStart(say(inRange.by)));
      break;
    case 'never':
      // A line that does not rise to its end has been said to end there.
      if (firstRise.kind !== 'never') parts.push(words.notInRange(say(inRange.until)));
      break;
    case 'undrawn':
    case undefined:
  }
  parts.push(words.last(sayAmount(last.value, telling), say(last.day)));
  return words.sentence(parts);
}
