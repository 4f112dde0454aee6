import type { ReactNode } from 'react';
import { capitalised } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { focusItem } from '../../ui/timeBoard/state.ts';
import { showLeg } from './state.ts';
import type { Told } from './useClashes.ts';
import type { Programme } from './useProgramme.ts';
import { spanWords } from './words.ts';
import classes from './ProgrammeScreen.module.css';

interface Props {
  readonly programme: Programme;
  readonly onClose: () => void;
}

const shownAtOnce = 200;

/** All clashes of the mission, one sentence each; choosing one goes to its visit. */
export function ClashPanel({ programme, onClose }: Props): ReactNode {
  const text = useTexts();
  const { clashes } = programme;
  const count = clashes.length;
  return (
    <SidePanel
      title={count === 0 ? text.programme.noClash : text.programme.clashes(count)}
      kind={text.frame.programme}
      closeLabel={text.programme.closePanel}
      onClose={onClose}
    >
      <p className={classes.help}>{count === 0 ? text.programme.noClashText : text.programme.clashHelp}</p>
      <ul className={classes.clashes} aria-label={text.programme.clashTitle}>
        {clashes.slice(0, shownAtOnce).map((told) => (
          <li key={told.clash.name}>
            <ClashButton programme={programme} told={told} />
          </li>
        ))}
      </ul>
      {count > shownAtOnce && (
        <p className={classes.help}>{text.programme.board.more(count - shownAtOnce)}</p>
      )}
    </SidePanel>
  );
}

function ClashButton({ programme, told }: { readonly programme: Programme; readonly told: Told }): ReactNode {
  const text = useTexts();
  const language = useLanguage();
  // The later of the two is the one to move, most of the time.
  const visit = programme.visits.find(({ id }) => id === told.clash.itemIds.at(-1));
  return (
    <button
      type="button"
      className={classes.clash}
      onClick={() => {
        if (!visit) return;
        showLeg(programme.missionId, visit.legId);
        focusItem(visit.id);
      }}
    >
      {visit?.slot && (
        <span className={classes.when}>{capitalised(language, spanWords(text, language, visit.slot))}</span>
      )}
      {told.sentence}
    </button>
  );
}
