import type { ReactNode } from 'react';
import type { ReleaseRow, Side } from '../../../shared/contract/releases.ts';
import { capitalised, minuteText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './ReleasesScreen.module.css';

interface Props {
  readonly releases: readonly ReleaseRow[];
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}

/** The draft and all versions; choosing one shows what it changed. */
export function VersionList({ releases, chosen, onChoose }: Props): ReactNode {
  const { releases: text } = useTexts();
  const language = useLanguage();
  const numbers = releases.map(({ number }) => number);
  return (
    <nav className={classes.versions} aria-label={text.list}>
      <ol>
        <Version
          title={text.draft}
          about={text.planned}
          current={chosen === 'draft'}
          onChoose={() => onChoose('draft')}
        />
        {releases.map(({ id, number, at, comment }) => (
          <Version
            key={id}
            title={text.version(number)}
            about={text.released(minuteText(language, at.minute))}
            comment={comment}
            warning={numbers.indexOf(number) === numbers.lastIndexOf(number) ? '' : text.duplicateNumber}
            current={chosen === id}
            onChoose={() => {
              onChoose(id);
            }}
          />
        ))}
      </ol>
    </nav>
  );
}

interface VersionProps {
  readonly title: string;
  readonly about: string;
  readonly comment?: string;
  readonly warning?: string;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function Version({ title, about, comment = '', warning = '', current, onChoose }: VersionProps): ReactNode {
  const language = useLanguage();
  return (
    <li>
      <button type="button" className={classes.version} aria-current={current} onClick={onChoose}>
        <span className={classes.versionTitle}>{title}</span>
        <span className={classes.versionAbout}>{capitalised(language, about)}</span>
        {comment !== '' && <span className={classes.versionComment}>{comment}</span>}
        {warning !== '' && <span className={classes.versionWarning}>{warning}</span>}
      </button>
    </li>
  );
}
