import { moveDay } from '../../../shared/domain/slots.ts';
import { documents } from '../../../shared/texts/documents.ts';
import { domain } from '../../../shared/texts/domain.ts';
import { dateText } from '../../../shared/texts/wording.ts';
import type { MissionPlan, PlanTask } from '../plan.ts';
import { instant } from '../wording.ts';
import { propertyLine, textValue } from './lines.ts';

/**
 * The tasks of a mission as all-day entries of an iCalendar file (RFC 5545). Entries rather than VTODO: Outlook and most web calendars
 * leave tasks out when they import. A task of a mission without dates has no day to stand on.
 */
export function tasksIcs(plan: MissionPlan): Uint8Array {
  const { language, mission } = plan;
  const name = documents[language].tasksOf(mission.title).replace(/\s+/gu, ' ');
  const text = [
    'BEGIN:VCALENDAR\r\n',
    propertyLine('PRODID', `-//Escale//Escale//${language.toUpperCase()}`),
    'VERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    propertyLine('X-WR-CALNAME', textValue(name)),
    ...plan.tasks.map((task) => (task.due === null ? '' : entry(plan, task, task.due))),
    'END:VCALENDAR\r\n',
  ].join('');
  return new TextEncoder().encode(text);
}

/** The UID is the task's for ever and SEQUENCE rises with every change of its day: a file imported again moves what the first one made. */
function entry({ language, generatedAt }: MissionPlan, task: PlanTask, due: string): string {
  const words = documents[language];
  const stamp = new Date(instant(generatedAt.minute, generatedAt.zone)).toISOString();
  const summary = task.doneOn === null ? task.title : words.done(task.title);
  return [
    'BEGIN:VEVENT\r\n',
    propertyLine('UID', `${task.id}@escale`),
    propertyLine('DTSTAMP', `${stamp.slice(0, 19).replace(/[-:]/gu, '')}Z`),
    propertyLine('SEQUENCE', String(task.sequence)),
    propertyLine('DTSTART;VALUE=DATE', due.replaceAll('-', '')),
    propertyLine('DTEND;VALUE=DATE', moveDay(due, 1).replaceAll('-', '')),
    propertyLine('SUMMARY', textValue(summary)),
    propertyLine('DESCRIPTION', textValue(descriptionOf(words, language, task))),
    propertyLine('CATEGORIES', textValue(domain[language].taskPhase[task.phase])),
    // A day with a task is not a day taken.
    'TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n',
  ].join('');
}

function descriptionOf(
  words: (typeof documents)['fr'],
  language: MissionPlan['language'],
  { owner, doneOn, comment }: PlanTask,
): string {
  return [
    owner === '' ? '' : `${words.owner}${words.colon} ${owner}`,
    doneOn === null ? '' : `${words.doneOn} ${dateText(language, doneOn)}`,
    comment.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
