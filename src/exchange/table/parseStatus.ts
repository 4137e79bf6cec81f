/** What a laboratory's system says of a row as a whole, apart from its value. */
export type RowStatus = 'final' | 'open' | 'void';

const STATUSES: Readonly<Record<RowStatus, RegExp>> = {
  void: /^(?:entered[ -]in[ -]error|in[ -]error|error|w|x|d|cancell?ed|deleted|void(?:ed)?|withdrawn|retracted|rejected|storniert|gelöscht|ungültig|annulée?|supprimée?|作废|撤销|已撤销|取消|已取消)$/iu,
  open: /^(?:preliminary|prelim|p|registered|partial|pending|in progress|unknown|amended|corrected|c|a|modified|vorläufig|korrigiert|geändert|provisoire|corrigée?|modifiée?|初步|未审核|已更正|已修改)$/iu,
  final:
    /^(?:final|f|final result|complete[d]?|verified|auth(?:enticated)?(?: \(verified\))?|validated|released|endgültig|endbefund|freigegeben|validiert|validée?|définitif|finale?|已审核|已发布|正式|最终)$/iu,
};

/**
 * The status of a result in the words of FHIR, HL7's OBX-11 and the usual systems.
 *
 * @returns undefined for what is no status of a result
 * @example parseStatus('In Error') // 'void'
 */
export function parseStatus(text: string): RowStatus | undefined {
  return (['void', 'open', 'final'] as const).find((one) => STATUSES[one].test(text));
}
