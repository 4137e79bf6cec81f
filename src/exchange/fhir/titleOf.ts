import { type Concept, nameOf } from './readConcept';

/** The semantic tag that ends a fully specified name of SNOMED CT; it says nothing to a reader. */
const SEMANTIC_TAG =
  / \((?:procedure|regime\/therapy|disorder|finding|situation|event|morphologic abnormality|record artifact|environment|observable entity|substance|product|medicinal product|clinical drug|physical object|body structure|qualifier value|assessment scale|administrative concept)\)$/;

/** A concept as the title of an event: what it is called, without a semantic tag. */
export function titleOf(concept: Concept): string | undefined {
  return nameOf(concept)?.replace(SEMANTIC_TAG, '');
}
