/** How one takes part in an event. `schemaOrg` is the `eventAttendanceMode` of JSON-LD. */
export const eventModes = {
  presentiel: { label: 'Sur place', schemaOrg: 'OfflineEventAttendanceMode' },
  visio: { label: 'En ligne', schemaOrg: 'OnlineEventAttendanceMode' },
  hybride: { label: 'Sur place et en ligne', schemaOrg: 'MixedEventAttendanceMode' },
} as const;

export type EventMode = keyof typeof eventModes;
