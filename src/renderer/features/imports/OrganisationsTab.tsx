import { Badge, Select } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { chooseOrganisation } from './state.ts';
import classes from './Review.module.css';

const colours = { same: 'lagoon', similar: 'saffron', new: 'stone' } as const;
const toMake = 'new';

/** Which organisations of the file exist already and which will be made. */
export function OrganisationsTab({ preview }: { readonly preview: ImportPreview }): ReactNode {
  const { importScreen: text, imports, domain, fields } = useTexts();
  const existing = useRead(api.organisations.list, {}).value;
  const options = useMemo(
    () => (existing ?? []).map(({ id, name }) => ({ value: id, label: name })),
    [existing],
  );
  if (preview.organisations.length === 0) return <p className={classes.dim}>{text.noOrganisations}</p>;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{text.organisation}</th>
          <th scope="col">{text.becomes}</th>
          <th scope="col">{text.certainty}</th>
        </tr>
      </thead>
      <tbody>
        {preview.organisations.map((match) => {
          const others = match.spellings.filter((spelling) => spelling !== match.name);
          return (
            <tr key={match.key}>
              <th scope="row">
                {match.name}
                <p className={classes.dim}>
                  {[
                    domain.organisationKind[match.kind],
                    text.people(match.rows),
                    others.length > 0 && text.spellings(others.join(', ')),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </th>
              <td>
                <Select
                  aria-label={text.matchWith(match.name)}
                  data={[
                    {
                      value: toMake,
                      label: text.newOrganisation(
                        match.existingId === null ? match.name : (match.spellings[0] ?? match.name),
                      ),
                    },
                    ...options,
                  ]}
                  value={match.existingId ?? toMake}
                  searchable
                  allowDeselect={false}
                  limit={60}
                  nothingFoundMessage={fields.nothingFound}
                  onChange={(chosen) => {
                    if (chosen !== null) chooseOrganisation(match.key, chosen === toMake ? null : chosen);
                  }}
                />
              </td>
              <td>
                <Badge
                  color={colours[match.likeness]}
                  variant="light"
                  radius="sm"
                  tt="none"
                  className={classes.badge}
                >
                  {imports.likeness[match.likeness]}
                </Badge>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
