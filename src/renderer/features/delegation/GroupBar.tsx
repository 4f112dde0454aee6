import { ActionIcon, Button, Menu, VisuallyHidden } from '@mantine/core';
import {
  IconCopy,
  IconDotsVertical,
  IconPencil,
  IconPlus,
  IconTrash,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import { setChosen, useTable } from '../../ui/table/state.ts';
import { none } from './columns.tsx';
import { openDialog, tableName } from './state.ts';
import { useDelegateWrites } from './useDelegateWrites.ts';
import type { Delegation } from './useDelegation.ts';
import classes from './GroupBar.module.css';

/** The groups of the mission: how many are in each, a click filters the table by it. */
export function GroupBar({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { delegation: text } = useTexts();
  const { groups, delegates, missionId } = delegation;
  const alone = delegates.filter(({ groupIds }) => groupIds.length === 0).length;
  return (
    <section className={classes.bar} aria-label={text.groups}>
      {groups.length > 0 && (
        <ul className={classes.groups}>
          {groups.map((group) => (
            <li key={group.id} className={classes.group}>
              <Filter
                missionId={missionId}
                value={group.id}
                name={group.name}
                count={group.delegateIds.length}
                colour={group.colour}
              />
              <GroupMenu group={group} missionId={missionId} />
            </li>
          ))}
          {alone > 0 && (
            <li className={classes.group}>
              <Filter missionId={missionId} value={none} name={text.noGroup} count={alone} />
            </li>
          )}
        </ul>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          openDialog({ kind: 'newGroup' });
        }}
      >
        {text.newGroup}
      </Button>
      {groups.length === 0 && <span className={classes.hint}>{text.groupsHint}</span>}
    </section>
  );
}

interface FilterProps {
  readonly missionId: string;
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly colour?: string;
}

function Filter({ missionId, value, name, count, colour }: FilterProps): ReactNode {
  const { delegation: text } = useTexts();
  const table = tableName(missionId);
  const chosen = useTable(table).chosen['group'] ?? [];
  const on = chosen.includes(value);
  return (
    <button
      type="button"
      className={classes.filter}
      aria-pressed={on}
      onClick={() => {
        setChosen(table, 'group', on ? chosen.filter((other) => other !== value) : [...chosen, value]);
      }}
    >
      {colour !== undefined && <ColourDot colour={colour} />}
      <span className={classes.name}>{name}</span>
      <span className={classes.count}>{count}</span>
      <VisuallyHidden>{text.people(count)}</VisuallyHidden>
    </button>
  );
}

function GroupMenu({
  group,
  missionId,
}: {
  readonly group: GroupRow;
  readonly missionId: string;
}): ReactNode {
  const { delegation: text } = useTexts();
  const write = useWrite();
  const writes = useDelegateWrites(missionId);
  const { selection } = useTable(tableName(missionId));
  const selected = [...selection.ids];

  const duplicate = (): void => {
    const { name, colour, delegateIds } = group;
    void write(() =>
      api.groups.create({ missionId, name: text.groupCopy(name), colour, delegateIds: [...delegateIds] }),
    );
  };
  const remove = (): void => {
    void write(async () => {
      await api.groups.remove({ ids: [group.id] });
      notify({
        text: text.groupRemoved(group.name),
        tone: 'good',
        action: { label: text.undo, run: () => void write(() => api.groups.restore({ ids: [group.id] })) },
      });
    });
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="stone" size="sm" aria-label={text.groupActions(group.name)}>
          <IconDotsVertical size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {selected.length > 0 && (
          <>
            <Menu.Item
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => {
                writes.addToGroup(selected, group);
              }}
            >
              {text.addSelection(selected.length)}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconUserMinus size={16} aria-hidden />}
              onClick={() => {
                writes.removeFromGroup(selected, group);
              }}
            >
              {text.removeSelection(selected.length)}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => {
            openDialog({ kind: 'editGroup', groupId: group.id });
          }}
        >
          {text.editGroup}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={duplicate}>
          {text.duplicateGroup}
        </Menu.Item>
        <Menu.Item c="var(--escale-bad)" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
          {text.removeGroup}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
