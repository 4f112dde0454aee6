import type { Row } from '../domain/entities.ts';
import { rule, waiver, type Rule, type Waiver } from '../domain/rules.ts';
import { read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';

/** How a mission takes its clashes. */
export const rules = {
  /** The rules that were set; the others keep their usual level. */
  list: read<Row<Rule>[]>()({ input: byMission, of: ['rule'] }),
  set: write<null>()({ input: rule }),
  waivers: read<Row<Waiver>[]>()({ input: byMission, of: ['waiver'] }),
  /** Accepts a clash, or says anew why and for whom. */
  waive: write<{ id: string }>()({ input: waiver }),
  /** Takes waivers back; they remain in the history. */
  unwaive: recordWrites(waiver, waiver).remove,
};
