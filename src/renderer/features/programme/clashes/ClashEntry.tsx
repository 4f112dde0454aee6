import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconTool } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { moveDay } from '../../../../shared/domain/slots.ts';
import { capitalised, dayInYearText, hourText, spanText } from '../../../../shared/texts/wording.ts';
import { api } from '../../../api/client.ts';
import { useLanguage, useTexts } from '../../../app/i18n/language.ts';
import { useWrite } from '../../../app/useWrite.ts';
import { focusItem } from '../../../ui/timeBoard/state.ts';
import { showLeg } from '../state.ts';
import type { Told } from './told.ts';
import type { Programme } from '../useProgramme.ts';
import { Repairs } from './Repairs.tsx';
import { openDialog, showRepairs, useClashView } from './state.ts';
import classes from './Clashes.module.css';

interface Props {
  readonly programme: Programme;
  readonly told: Told;
  /** Called when the entry is about to go away. */
  readonly onDone: () => void;
}

/** One clash: its sentence leads to what it is about; below it what can be done. */
export const ClashEntry = memo(function ClashEntry({ programme, told, onDone }: Props): ReactNode {
  const { clashPanel: text } = useTexts();
  const write = useWrite();
  const repairing = useClashView((state) => state.repairing === told.clash.name);
  const { clash, level, accepted, waiver, sentence } = told;
  const when = useWhen(programme, told);

  return (
    <li className={classes.entry} data-level={accepted ? 'accepted' : level}>
      <button
        type="button"
        className={classes.sentence}
        onClick={() => {
          goTo(programme, clash.itemIds);
        }}
      >
        {when !== null && <span className={classes.when}>{when}</span>}
        {sentence}
      </button>
      {waiver && <p className={classes.reason}>{text.accepted(waiver.reason)}</p>}
      <div className={classes.deeds}>
        {!accepted && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconTool size={15} aria-hidden />}
            aria-expanded={repairing}
            onClick={() => {
              showRepairs(repairing ? null : clash.name);
            }}
          >
            {text.repair}
          </Button>
        )}
        {!accepted && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconCheck size={15} aria-hidden />}
            onClick={() => {
              openDialog({ kind: 'accept', told });
            }}
          >
            {text.accept}
          </Button>
        )}
        {waiver && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => {
              onDone();
              void write(() => api.rules.unwaive({ ids: [waiver.id] }));
            }}
          >
            {text.takeBack}
          </Button>
        )}
      </div>
      {repairing && !accepted && <Repairs programme={programme} told={told} onDone={onDone} />}
    </li>
  );
});

/** Goes to the last of what meets, which is the one to move most of the time. */
function goTo({ missionId, visits, transfers }: Programme, itemIds: readonly string[]): void {
  const item = [...visits, ...transfers].find(({ id }) => id === itemIds.at(-1));
  if (!item) return;
  showLeg(missionId, item.legId);
  focusItem(item.id);
}

/** When it is: day and hour of the last of what meets, or the night. */
function useWhen({ visits, transfers }: Programme, { clash }: Told): string | null {
  const language = useLanguage();
  if (clash.kind === 'stay') return spanText(language, { from: clash.day, to: moveDay(clash.day, 1) });
  const id = clash.itemIds.at(-1);
  const visit = visits.find((each) => each.id === id);
  const start = visit ? visit.slot?.start : transfers.find((each) => each.id === id)?.passage?.start;
  if (start === undefined) return null;
  return `${capitalised(language, dayInYearText(language, start.slice(0, 10)))}, ${hourText(language, start)}`;
}
