import { UNIT_OF } from '../../domain/analyte';
import { isIllustrative } from '../../domain/basis';
import type { CaseRecord } from '../../domain/caseRecord';
import {
  findTmpInputs,
  type FoundInput,
  type TmpPairing,
} from '../../domain/recovery/findTmpInputs';
import { TMP_INPUTS, type TmpGfr, tmpGfr, type TmpInput } from '../../domain/recovery/tmpGfr';
import type { TimeAxis } from '../../domain/timeAxis';
import { describeOnAxis } from '../../words/describeTime';
import { describeValue } from '../../words/describeValue';
import type { Words } from '../../words/en';
import { type RecoveryWords, recoveryWordsOf } from '../../words/enRecovery';
import { formatNumber } from '../../words/formatNumber';

/** TmP/GFR of one time: what it was computed from, and what came of it or why nothing did. */
export interface TmpView {
  readonly when: string;
  readonly inputs: readonly string[];
  /** The result, or why there is none. */
  readonly result: string;
  readonly working: readonly string[];
  /** No source prints one of the inputs. */
  readonly isIllustrative: boolean;
}

/** TmP/GFR for every time at which its four inputs were drawn together; none is made of others. */
export function deriveTmp(caseRecord: CaseRecord, axis: TimeAxis, words: Words): TmpView[] {
  const recoveryWords = recoveryWordsOf(words);
  return findTmpInputs(caseRecord).map((pairing) => {
    const when = describeOnAxis(pairing.time, axis, words);
    return { when, ...describePairing(pairing, when, words, recoveryWords) };
  });
}

function describePairing(
  { inputs, twice }: TmpPairing,
  when: string,
  words: Words,
  { tmp, answer }: RecoveryWords,
): Omit<TmpView, 'when'> {
  if (!inputs) {
    const input = tmp.input[twice ?? 'serumPhosphate'];
    return { inputs: [], result: tmp.twice(when, input), working: [], isIllustrative: false };
  }
  const said = TMP_INPUTS.map((input) => answer.named(tmp.input[input], say(inputs[input], words)));
  const found = tmpGfr({
    serumPhosphate: inputs.serumPhosphate.concentration,
    urinePhosphate: inputs.urinePhosphate.concentration,
    serumCreatinine: inputs.serumCreatinine.concentration,
    urineCreatinine: inputs.urineCreatinine.concentration,
  });
  const isMadeUp = Object.values(inputs).some(({ observation: { basis, time } }) =>
    [basis, time.basis ?? basis].some(isIllustrative),
  );
  const shared = { inputs: said, isIllustrative: isMadeUp };
  if (found.kind === 'refused') {
    return { ...shared, result: describeRefusal(found, inputs, tmp), working: [] };
  }
  const amount = words.value.amount(formatNumber(found.tmpGfr, 2), UNIT_OF.substance);
  return {
    ...shared,
    result: tmp.result(isMadeUp ? answer.about(amount) : amount),
    working: [tmp.trp(formatNumber(found.trp, 3)), tmp.branch[found.branch]],
  };
}

function say({ observation, series }: FoundInput, words: Words): string {
  return describeValue(observation, { unit: series.unit, factor: 1, decimals: 2 }, words);
}

function describeRefusal(
  refused: TmpGfr & { kind: 'refused' },
  inputs: Readonly<Record<TmpInput, FoundInput>>,
  { refused: words, input: names }: RecoveryWords['tmp'],
): string {
  if (refused.reason === 'noReabsorption') {
    return words.noReabsorption(formatNumber(refused.trp, 3));
  }
  const { input } = refused;
  return words[refused.reason](names[input], inputs[input].series.unit);
}
