import type { Repair } from '../../../../shared/domain/clashes/repairs.ts';
import { moveDay } from '../../../../shared/domain/slots.ts';
import { personsText } from '../../../../shared/texts/clashes.ts';
import type { catalogues } from '../../../../shared/texts/index.ts';
import type { Language } from '../../../../shared/texts/texts.ts';
import { hourText, spanText } from '../../../../shared/texts/wording.ts';
import type { Programme } from '../useProgramme.ts';
import { spanWords } from '../words.ts';

interface Wording {
  readonly text: (typeof catalogues)['fr'];
  readonly language: Language;
  readonly programme: Pick<Programme, 'names' | 'groups'>;
}

/** What a repair does: « Déplacer « Le Cube » : mardi 20 octobre, de 12 h 00 à 12 h 30 ». */
export function repairWords(repair: Repair, { text, language, programme }: Wording): string {
  const { clashPanel: words, clashes } = text;
  const { names, groups } = programme;
  const item = (id: string): string => names.item(id) ?? clashes.untitled;
  const hour = (minute: string): string => hourText(language, minute);
  switch (repair.kind) {
    case 'move':
      return words.move(item(repair.visitId), spanWords(text, language, repair.slot));
    case 'leave': {
      const group = groups.find(({ id }) => id === repair.groupId);
      return repair.groupId === null
        ? words.leave(personsText(language, repair.delegateIds, names), item(repair.itemId))
        : words.leaveGroup(group?.name ?? clashes.untitled, item(repair.itemId));
    }
    case 'transfer': {
      const { mode, passage } = repair.transfer;
      return words.addTransfer(clashes.by[mode], hour(passage?.start ?? ''), hour(passage?.end ?? ''));
    }
    case 'mode':
      return words.changeMode(clashes.by[repair.mode]);
    case 'longer':
      return words.arriveLater(hour(repair.passage.end));
    case 'confirm':
      return words.confirm;
    case 'zone':
      return words.readThere(repair.slot.zone);
    case 'bed': {
      const night = spanText(language, { from: repair.nights.from, to: moveDay(repair.nights.to, 1) });
      const place = names.place(repair.placeId) ?? clashes.unplaced;
      return words.giveBed(personsText(language, repair.delegateIds, names), place, night);
    }
  }
}
