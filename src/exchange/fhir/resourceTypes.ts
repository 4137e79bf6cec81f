import { nearestWord } from '../nearestWord';

/** Every type of resource of R4 (https://hl7.org/fhir/R4/resourcelist.html). */
const R4 =
  'Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse ' +
  'AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement ' +
  'CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ' +
  'ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition ' +
  'Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest ' +
  'CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest ' +
  'DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference ' +
  'EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse ' +
  'EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ' +
  'ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse ' +
  'HealthcareService ImagingStudy Immunization ImmunizationEvaluation ' +
  'ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List ' +
  'Location Measure MeasureReport Media Medication MedicationAdministration ' +
  'MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement ' +
  'MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication ' +
  'MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction ' +
  'MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical ' +
  'MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence ' +
  'NamingSystem NutritionOrder Observation ObservationDefinition OperationDefinition ' +
  'OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice ' +
  'PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure ' +
  'Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ' +
  'ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment ' +
  'RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen ' +
  'SpecimenDefinition StructureDefinition StructureMap Subscription Substance ' +
  'SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation ' +
  'SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task ' +
  'TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription';

/** Types that releases before R4 had and R4 has no more. */
const EARLIER: Readonly<Record<string, string>> = {
  DSTU2:
    'Conformance DeviceUseRequest DiagnosticOrder ImagingObjectSelection MedicationOrder Order ' +
    'OrderResponse',
  'DSTU2 or STU3':
    'BodySite DataElement DeviceComponent EligibilityRequest EligibilityResponse ' +
    'ProcedureRequest ProcessRequest ProcessResponse ReferralRequest',
  STU3: 'ExpansionProfile ImagingManifest Sequence ServiceDefinition',
};

/** Types that came with R5. */
const R5 =
  'ActorDefinition ArtifactAssessment BiologicallyDerivedProductDispense ConditionDefinition ' +
  'DeviceAssociation DeviceDispense DeviceUsage EncounterHistory FormularyItem GenomicStudy ' +
  'ImagingSelection InventoryItem InventoryReport NutritionIntake Permission RequestOrchestration ' +
  'Requirements TestPlan Transport';

/** The names of the resource types of R4. */
export const R4_RESOURCE_TYPES: ReadonlySet<string> = new Set(R4.split(' '));

/** The release that alone has a type, for types that R4 does not have. */
export const RELEASE_OF_TYPE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...EARLIER, R5 }).flatMap(([release, types]) =>
    types.split(' ').map((type) => [type, release] as const),
  ),
);

/** The type of resource that was meant by a name that is none, if any comes near. */
export function nearestType(type: string): string | undefined {
  return nearestWord(type.slice(0, 60), [...R4_RESOURCE_TYPES]);
}
