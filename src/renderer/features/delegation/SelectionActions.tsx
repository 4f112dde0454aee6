import { Button, Menu } from '@mantine/core';
import { IconCopy, IconPencil, IconTrash, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { openDialog } from './state.ts';
import { useDelegateWrites } from './useDelegateWrites.ts';
import { withIds, type Delegation } from './useDelegation.ts';

interface Props {
  readonly delegation: Delegation;
  readonly ids: readonly string[];
}

/** What can be done with the selected delegates. */
export function SelectionActions({ delegation, ids }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const writes = useDelegateWrites(delegation.missionId);
  return (
    <>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconPencil size={15} aria-hidden />}
        onClick={() => {
          openDialog({ kind: 'editDelegates', ids });
        }}
      >
        {text.edit}
      </Button>
      <GroupMenu delegation={delegation} ids={ids} />
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
          writes.remove(withIds(delegation.delegates, ids));
        }}
      >
        {text.remove}
      </Button>
    </>
  );
}

function GroupMenu({ delegation, ids }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const writes = useDelegateWrites(delegation.missionId);
  const { groups } = delegation;
  const selected = new Set(ids);
  const holding = groups.filter((group) => group.delegateIds.some((id) => selected.has(id)));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="light" size="compact-sm" leftSection={<IconUsersGroup size={15} aria-hidden />}>
          {text.inGroup}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        {groups.length > 0 && <Menu.Label>{text.addTo}</Menu.Label>}
        {groups.map((group) => (
          <Menu.Item
            key={group.id}
            leftSection={<ColourDot colour={group.colour} />}
            onClick={() => {
              writes.addToGroup(ids, group);
            }}
          >
            {group.name}
          </Menu.Item>
        ))}
        <Menu.Item
          onClick={() => {
            openDialog({ kind: 'newGroup' });
          }}
        >
          {text.newGroup}
        </Menu.Item>
        {holding.length > 0 && <Menu.Label>{text.removeFrom}</Menu.Label>}
        {holding.map((group) => (
          <Menu.Item
            key={group.id}
            leftSection={<ColourDot colour={group.colour} />}
            onClick={() => {
              writes.removeFromGroup(ids, group);
            }}
          >
            {group.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
