import type { ReactNode } from 'react';
import type { Told, ToldItem } from '../../../shared/texts/toldChanges.ts';
import { capitalised } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { LongList } from './LongList.tsx';
import classes from './ReleasesScreen.module.css';

/** What became of each visit and transfer, in the order of time, then of the delegation. */
export function ItemChanges({ told }: { readonly told: Told }): ReactNode {
  const { releases: text } = useTexts();
  return (
    <>
      <LongList items={told.items} keyOf={({ id }) => id} label={text.byItem}>
        {(item) => <ItemChange item={item} />}
      </LongList>
      {told.delegation.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{text.delegation}</h3>
          <LongList items={told.delegation} keyOf={(sentence) => sentence} label={text.delegation}>
            {(sentence) => <p className={classes.plain}>{sentence}</p>}
          </LongList>
        </>
      )}
    </>
  );
}

function ItemChange({ item }: { readonly item: ToldItem }): ReactNode {
  const { releases: text } = useTexts();
  const language = useLanguage();
  return (
    <article className={classes.item} data-tone={item.tone}>
      <div className={classes.itemHead}>
        <h3 className={classes.itemName}>{item.name}</h3>
        <span className={classes.tone}>{text.tone[item.tone]}</span>
        {item.persons > 0 && <span className={classes.count}>{text.people(item.persons)}</span>}
      </div>
      {/* What is new or cancelled says its time itself. */}
      {item.tone === 'changed' && <p className={classes.when}>{capitalised(language, item.when)}</p>}
      <ul className={classes.sentences}>
        {item.sentences.map((sentence) => (
          <li key={sentence}>{capitalised(language, sentence)}</li>
        ))}
      </ul>
    </article>
  );
}
