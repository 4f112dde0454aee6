import type { ReactNode } from 'react';
import type { Told, ToldPerson } from '../../../shared/texts/toldChanges.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { LongList } from './LongList.tsx';
import classes from './ReleasesScreen.module.css';

/** Who must be told what. */
export function PersonChanges({ told }: { readonly told: Told }): ReactNode {
  const { releases: text } = useTexts();
  if (told.persons.length === 0) return <p className={classes.plain}>{text.nobody}</p>;
  return (
    <LongList items={told.persons} keyOf={({ id }) => id} label={text.byPerson}>
      {(person) => <PersonChange person={person} />}
    </LongList>
  );
}

function PersonChange({ person }: { readonly person: ToldPerson }): ReactNode {
  const { releases: text } = useTexts();
  return (
    <article className={classes.item}>
      <h3 className={classes.itemName}>{person.name}</h3>
      <ul className={classes.sentences}>
        {person.items.map((item) => (
          <li key={item.id}>
            <strong>{item.name}</strong>
            {text.colon} {text.joined(item.sentences)}
          </li>
        ))}
      </ul>
    </article>
  );
}
