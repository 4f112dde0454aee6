import ICAL from 'ical.js';

/** One entry as another program reads it. Instants in ISO 8601, UTC. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
}

/** An iCalendar file, dated by its own VTIMEZONE and nothing else: what a calendar that knows no zones makes of it. */
export function readEvents(text: string): ReadEvent[] {
  const root = ICAL.Component.fromString(text);
  const zones = new Map(
    root.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  const instant = (event: ICAL.Component, name: string): string => {
    const property = event.getFirstProperty(name);
    const time = property?.getFirstValue() as ICAL.Time;
    const tzid = property?.getFirstParameter('tzid');
    if (tzid) {
      const zone = zones.get(tzid);
      if (!zone) throw new Error(`${tzid} is not defined`);
      time.zone = zone;
    }
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  return root.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: String(event.getFirstPropertyValue('status')),
    summary: String(event.getFirstPropertyValue('summary')),
    start: instant(event, 'dtstart'),
    end: instant(event, 'dtend'),
  }));
}
