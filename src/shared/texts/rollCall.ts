import type { AttendanceMark } from '../domain/attendance.ts';
import type { RollCount } from '../domain/rollCall.ts';
import { number, plural, texts, type Language } from './texts.ts';

type Words = Readonly<Record<AttendanceMark | 'waiting', readonly [one: string, other: string]>>;

const order = ['present', 'late', 'absent', 'excused', 'waiting'] as const;

/** « 31 présents, 2 absents, 15 à appeler »: what is none is not said, unless there is nothing else to say. */
function counted(language: Language, words: Words, count: RollCount): string {
  const told = order.flatMap((mark) => {
    const [one, other] = words[mark];
    return count[mark] > 0
      ? [`${number(language, count[mark])} ${plural(language, count[mark], one, other)}`]
      : [];
  });
  return told.length === 0 ? `0 ${words.waiting[1]}` : told.join(', ');
}

/** The roll-call of a visit or a transfer. */
export const rollCall = texts({
  fr: {
    title: 'Appel',
    of: (what: string) => `Appel : ${what}`,
    missing: 'Cette visite ou ce trajet n’existe plus.',
    nobodyTitle: 'Personne n’est attendu',
    nobodyText: 'Dites d’abord qui participe : toute la délégation du volet, des groupes ou des personnes.',
    mark: { present: 'Présent', late: 'En retard', absent: 'Absent', excused: 'Excusé' },
    none: 'À appeler',
    count: (count: RollCount) =>
      counted(
        'fr',
        {
          present: ['présent', 'présents'],
          late: ['en retard', 'en retard'],
          absent: ['absent', 'absents'],
          excused: ['excusé', 'excusés'],
          waiting: ['à appeler', 'à appeler'],
        },
        count,
      ),
    done: 'Tout le monde a été appelé.',
    rest: (count: number) =>
      plural('fr', count, 'Le dernier est présent', `Les ${number('fr', count)} autres sont présents`),
    list: 'Personnes attendues',
    filter: 'Chercher une personne',
    onlyWaiting: 'Seulement ceux à appeler',
    other: (name: string) => `Autre réponse pour ${name}`,
    present: (name: string) => `${name} : présent`,
    takeBack: 'Effacer la réponse',
    keys: 'Au clavier : flèches pour changer de personne, P présent, R en retard, A absent, E excusé, Retour arrière pour effacer.',
    said: (name: string, mark: string) => `${name} : ${mark}.`,
    back: 'Retour',
    phone: 'Téléphone',
    history: 'Présences',
    historyNone: 'Pas encore d’appel.',
    call: 'Faire l’appel',
    callOf: (what: string) => `Faire l’appel : ${what}`,
  },
  en: {
    title: 'Roll-call',
    of: (what: string) => `Roll-call: ${what}`,
    missing: 'This visit or transfer no longer exists.',
    nobodyTitle: 'Nobody is expected',
    nobodyText: 'First say who takes part: everyone on the leg, groups or persons.',
    mark: { present: 'Present', late: 'Late', absent: 'Absent', excused: 'Excused' },
    none: 'To be called',
    count: (count: RollCount) =>
      counted(
        'en',
        {
          present: ['present', 'present'],
          late: ['late', 'late'],
          absent: ['absent', 'absent'],
          excused: ['excused', 'excused'],
          waiting: ['to be called', 'to be called'],
        },
        count,
      ),
    done: 'Everybody was called.',
    rest: (count: number) =>
      plural('en', count, 'The last one is present', `The other ${number('en', count)} are present`),
    list: 'People expected',
    filter: 'Find a person',
    onlyWaiting: 'Only those to be called',
    other: (name: string) => `Another answer for ${name}`,
    present: (name: string) => `${name}: present`,
    takeBack: 'Take the answer back',
    keys: 'By keyboard: arrows go from person to person, P present, R late, A absent, E excused, Backspace takes back.',
    said: (name: string, mark: string) => `${name}: ${mark}.`,
    back: 'Back',
    phone: 'Phone',
    history: 'Attendance',
    historyNone: 'No roll-call yet.',
    call: 'Call the roll',
    callOf: (what: string) => `Call the roll: ${what}`,
  },
});
