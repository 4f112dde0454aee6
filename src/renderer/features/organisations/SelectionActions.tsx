import { Button, Menu } from '@mantine/core';
import { IconCopy, IconTag, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OrganisationRow } from '../../../shared/contract/organisations.ts';
import { organisationKinds } from '../../../shared/domain/organisations.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useOrganisationWrites } from './useOrganisationWrites.ts';

interface Props {
  readonly rows: readonly OrganisationRow[];
  readonly ids: readonly string[];
}

/** What can be done with the selected organisations. */
export function SelectionActions({ rows, ids }: Props): ReactNode {
  const { organisations: text, domain } = useTexts();
  const writes = useOrganisationWrites();
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="light" size="compact-sm" leftSection={<IconTag size={15} aria-hidden />}>
            {text.changeKind}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {organisationKinds.map((kind) => (
            <Menu.Item
              key={kind}
              onClick={() => {
                writes.setKind(ids, kind);
              }}
            >
              {domain.organisationKind[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconCopy size={15} aria-hidden />}
        onClick={() => void writes.duplicate(ids)}
      >
        {text.duplicate}
      </Button>
      <Button
        variant="light"
        color="brick"
        size="compact-sm"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => {
          const selected = new Set(ids);
          writes.remove(rows.filter(({ id }) => selected.has(id)));
        }}
      >
        {text.remove}
      </Button>
    </>
  );
}
