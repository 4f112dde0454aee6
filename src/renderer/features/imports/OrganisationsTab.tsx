import { Badge, Select } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { OrganisationMatch } from '../../../shared/domain/imports/organisations.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { LongList } from './LongList.tsx';
import { chooseOrganisation } from './state.ts';
import classes from './Review.module.css';

const colours = { same: 'lagoon', similar: 'saffron', new: 'stone' } as const;
const toMake = 'new';

/** Which organisations of the file exist already and which will be made. */
export function OrganisationsTab({ preview }: { readonly preview: ImportPreview }): ReactNode {
  const { importScreen: text } = useTexts();
  const existing = useRead(api.organisations.list, {}).value;
  const options = useMemo(
    () => (existing ?? []).map(({ id, name }) => ({ value: id, label: name })),
    [existing],
  );
  if (preview.organisations.length === 0) return <p className={classes.dim}>{text.noOrganisations}</p>;
  return (
    <div className={classes.rows}>
      <div className={classes.heads} aria-hidden>
        <span>{text.organisation}</span>
        <span>{text.becomes}</span>
        <span>{text.certainty}</span>
      </div>
      <LongList
        label={text.tab.organisations(preview.organisations.length)}
        items={preview.organisations}
        keyOf={(match) => match.key}
        height={63}
      >
        {(match) => <Match match={match} options={options} />}
      </LongList>
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function Match({
  match,
  options,
}: {
  readonly match: OrganisationMatch;
  readonly options: readonly Option[];
}): ReactNode {
  const { importScreen: text, imports, domain, fields } = useTexts();
  const others = match.spellings.filter((spelling) => spelling !== match.name);
  const about = [
    domain.organisationKind[match.kind],
    text.people(match.rows),
    others.length > 0 && text.spellings(others.join(', ')),
  ];
  const made = match.existingId === null ? match.name : (match.spellings[0] ?? match.name);
  return (
    <div className={classes.match}>
      <div>
        <p className={classes.person}>{match.name}</p>
        <p className={classes.dim}>{about.filter(Boolean).join(' · ')}</p>
      </div>
      <Select
        aria-label={text.matchWith(match.name)}
        data={[{ value: toMake, label: text.newOrganisation(made) }, ...options]}
        value={match.existingId ?? toMake}
        searchable
        allowDeselect={false}
        limit={60}
        nothingFoundMessage={fields.nothingFound}
        onChange={(chosen) => {
          if (chosen !== null) chooseOrganisation(match.key, chosen === toMake ? null : chosen);
        }}
      />
      <Badge color={colours[match.likeness]} variant="light" radius="sm" tt="none" className={classes.badge}>
        {imports.likeness[match.likeness]}
      </Badge>
    </div>
  );
}
