import { useMemo, type ReactNode } from 'react';
import { repairsOf, type Repair } from '../../../../shared/domain/clashes/repairs.ts';
import { useLanguage, useTexts } from '../../../app/i18n/language.ts';
import { useWrite } from '../../../app/useWrite.ts';
import { say } from '../../../ui/timeBoard/state.ts';
import type { Told } from './told.ts';
import type { Programme } from '../useProgramme.ts';
import { applyRepair } from './applyRepair.ts';
import { repairWords } from './repairWords.ts';
import { showRepairs } from './state.ts';
import classes from './Clashes.module.css';

interface Props {
  readonly programme: Programme;
  readonly told: Told;
  readonly onDone: () => void;
}

/** What would make a clash go away, one click each. Worked out when it is asked for. */
export function Repairs({ programme, told, onDone }: Props): ReactNode {
  const text = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { clashPanel: words } = text;
  const { workshop, missionId } = programme;
  const repairs = useMemo(() => (workshop ? repairsOf(told.clash, workshop) : []), [told.clash, workshop]);

  const apply = (repair: Repair, sentence: string): void => {
    void applyRepair(write, missionId, repair).then((done) => {
      if (done === undefined) return;
      say(words.repaired(sentence));
      showRepairs(null);
      onDone();
    });
  };

  if (repairs.length === 0) return <p className={classes.none}>{words.noRepair}</p>;
  return (
    <ul className={classes.repairs} aria-label={words.repairs}>
      {repairs.map((repair) => {
        const sentence = repairWords(repair, { text, language, programme });
        return (
          <li key={sentence}>
            <button
              type="button"
              className={classes.repair}
              onClick={() => {
                apply(repair, sentence);
              }}
            >
              {sentence}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
