// @ts-check
/** Charts of Recharts with one `syncId` share their tooltip; ours share our own pointing. */
export function useSynchronisedEventsFromOtherCharts() {
  return undefined;
}
