/** What Escale can make of a mission. */
export const documentKinds = [
  'programmePdf',
  'delegatePdf',
  'reportPdf',
  'reportDocx',
  'delegatesXlsx',
  'delegatesCsv',
  'missionIcs',
  'tasksIcs',
  'delegateIcs',
  'delegatesIcs',
  'mapSvg',
  'routeGpx',
  'routeKml',
  'groupPdf',
  'roomingPdf',
  'roomingXlsx',
  'manifestsPdf',
  'manifestsXlsx',
  'crisisPdf',
  'agendasPdf',
  'tablePlanPdf',
  'dayListPdf',
  'changesPdf',
  'changesXlsx',
] as const;

export type DocumentKind = (typeof documentKinds)[number];
