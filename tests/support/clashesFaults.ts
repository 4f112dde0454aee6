import type { Fault } from './faults.ts';

const folder = 'src/shared/domain/clashes';
const engine = `${folder}/engine.ts`;
const hours = `${folder}/hours.ts`;
const items = `${folder}/items.ts`;
const itemRules = `${folder}/itemRules.ts`;
const lines = `${folder}/lines.ts`;
const nights = `${folder}/nights.ts`;
const pairRules = `${folder}/pairRules.ts`;
const setting = `${folder}/setting.ts`;
const wayFinder = `${folder}/wayFinder.ts`;

/** Every one of them must make the random programmes fail. */
export const clashFaults: readonly Fault[] = [
  {
    name: 'a changed item keeps its old clashes',
    file: engine,
    find: 'for (const { id } of gone) known.dropItem(id);',
    replace: '',
  },
  {
    name: 'passages beside a change are not looked at again',
    file: engine,
    find: 'look(gone, come, replace(gone, come));\n    },\n  };',
    replace: 'look(gone, come, replace(gone, come).slice(0, 1));\n    },\n  };',
  },
  {
    name: 'what was only tried stays on the lines',
    file: engine,
    find: 'replace(come, gone);\n      back();',
    replace: 'back();',
  },
  {
    name: 'what was only tried stays among the clashes',
    file: engine,
    find: 'replace(come, gone);\n      back();',
    replace: 'replace(come, gone);',
  },
  {
    name: 'the nights are looked at once',
    file: engine,
    find: 'if (!setting.beds) return false;',
    replace: 'return false;',
  },
  {
    name: 'new clashes come last',
    file: engine,
    find: 'if (other && compareClashes(other, clash) < 0) low = middle + 1;',
    replace: 'if (other && compareClashes(other, clash) < 9) low = middle + 1;',
  },
  {
    name: 'items that touch are both running',
    file: engine,
    find: 'running.filter(({ end }) => end > next.start)',
    replace: 'running.filter(({ end }) => end > next.start + 5)',
  },
  {
    name: 'overlapping absences count twice',
    file: hours,
    find: 'Math.max(0, to - Math.max(from, until))',
    replace: 'to - from',
  },
  {
    name: 'Sunday comes before Monday',
    file: hours,
    find: '((((number + 3) % 7) + 7) % 7) + 1',
    replace: '((((number + 4) % 7) + 7) % 7) + 1',
  },
  {
    name: 'a visit without a place stands on the line',
    file: items,
    find: "(item.kind === 'transfer' || item.from !== null)",
    replace: 'true',
  },
  {
    name: 'a transfer ends where it began',
    file: items,
    find: 'to: row.toPlaceId };',
    replace: 'to: row.fromPlaceId };',
  },
  {
    name: 'of two items that start together any comes first',
    file: items,
    find: 'return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;',
    replace: 'return 0;',
  },
  {
    name: 'a visit until midnight crosses it',
    file: itemRules,
    find: 'return minutes <= 0 ? null : { ...about(',
    replace: 'return minutes < 0 ? null : { ...about(',
  },
  {
    name: 'a visit of yesterday still waits for its host',
    file: itemRules,
    find: 'days < 0 || days > notice',
    replace: 'days > notice',
  },
  {
    name: 'hours are read on the clocks of the visit',
    file: itemRules,
    find: 'there ?? item.clocks.start.zone',
    replace: 'item.clocks.start.zone',
  },
  {
    name: 'a timetable is doubted',
    file: itemRules,
    find: 'if (hasTimetable(mode)) return null;',
    replace: '',
  },
  {
    name: 'a person is put on the line once too often',
    file: lines,
    find: 'if (left.at(-1) === rank) left.pop();',
    replace: 'if (left.at(-1) === rank) continue;',
  },
  {
    name: 'who leaves is not passed over',
    file: lines,
    find: 'if (last && next) toggle(last, next, rank);',
    replace: '',
  },
  {
    name: 'the night on the train needs a bed',
    file: nights,
    find: 'join(sheltered, onTheWay.get(night) ?? none);',
    replace: '',
  },
  {
    name: 'a change of day moves no night',
    file: nights,
    find: 'return days(before.clocks) !== days(after.clocks) || ',
    replace: 'return ',
  },
  {
    name: 'who has left needs a bed until all have left',
    file: nights,
    find: 'bits & (later[index]?.[word] ?? 0)',
    replace: 'bits',
  },
  {
    name: 'there is no time to spare',
    file: pairRules,
    find: 'needed + setting.spare - free',
    replace: 'needed - free',
  },
  {
    name: 'nobody goes home between two legs',
    file: pairRules,
    find: 'first.legId !== second.legId && free >= dayMinutes',
    replace: 'false',
  },
  {
    name: 'every morning needs a transfer',
    file: pairRules,
    find: 'if (overnight && setting.cityOf(fromPlaceId) === setting.cityOf(toPlaceId)) return null;',
    replace: '',
  },
  {
    name: 'a train is boarded in no time',
    file: pairRules,
    find: 'Math.ceil(boardingMinutes(item.row.mode, item.ranks.length))',
    replace: '0',
  },
  {
    name: 'who speaks no known language follows nothing',
    file: setting,
    find: 'language === null ? languages.length === 0 :',
    replace: 'language === null ? false :',
  },
  {
    name: 'a cancelled stay is a bed',
    file: setting,
    find: "stays.filter(({ status }) => status !== 'cancelled')",
    replace: 'stays.slice()',
  },
  {
    name: 'an estimate wins over what was measured',
    file: wayFinder,
    find: 'if (way.measured.length > 0) return quickest(way.measured);',
    replace: '',
  },
  {
    name: 'boarding takes no time',
    file: wayFinder,
    find: 'const minutes = Math.ceil(alone + boardingMinutes(mode, persons));',
    replace: 'const minutes = Math.ceil(alone);',
  },
];
