import { type Interpretation, INTERPRETATIONS, statusOf } from '../../domain/interpretation';
import { type Concept, nameOf, readConcepts } from './readConcept';

/** HL7's two tables of interpretation codes; other systems may mean something else by "H". */
const SYSTEMS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
  'http://terminology.hl7.org/CodeSystem/v2-0078',
  'http://hl7.org/fhir/v2/0078',
]);

/** The interpretation that a laboratory reported, and what it reported that is none of ours. */
export interface ReadInterpretation {
  readonly interpretation?: Interpretation;
  /** "Abnormal", "off scale high": kept as words. */
  readonly others: readonly string[];
}

/**
 * The interpretation of an Observation or component. Of L and LL the critical one is taken; codes
 * that contradict each other are all kept as words only.
 */
export function readInterpretation(result: unknown): ReadInterpretation {
  const concepts = readConcepts(result, 'interpretation');
  const ours = concepts.map(interpretationOf).filter((one) => one !== undefined);
  const isOneSide = new Set(ours.map(statusOf)).size === 1;
  const chosen = ours.find((one) => one === 'LL' || one === 'HH') ?? ours[0];
  const others = concepts
    .filter((concept) => !isOneSide || interpretationOf(concept) === undefined)
    .map(nameOf)
    .filter((name) => name !== undefined);
  return { ...(isOneSide && chosen ? { interpretation: chosen } : {}), others };
}

function interpretationOf({ codings }: Concept): Interpretation | undefined {
  const codes = codings.filter(({ system }) => SYSTEMS.has(system)).map(({ code }) => code);
  return INTERPRETATIONS.find((one) => codes.includes(one));
}
