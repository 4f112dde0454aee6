import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { rulesOf } from '../../../../shared/domain/clashes/levels.ts';
import { clashKinds, rule, ruleLevels, type ClashKind } from '../../../../shared/domain/rules.ts';
import { api } from '../../../api/client.ts';
import { useTexts } from '../../../app/i18n/language.ts';
import { useWrite } from '../../../app/useWrite.ts';
import { SavedNumber } from '../../../ui/fields/SavedNumber.tsx';
import { SavedSelect } from '../../../ui/fields/SavedSelect.tsx';
import type { Programme } from '../useProgramme.ts';
import { closeDialog } from './state.ts';
import classes from './Clashes.module.css';

/** How a mission takes each kind of clash; each choice saves by itself. */
export function RulesDialog({ programme }: { readonly programme: Programme }): ReactNode {
  const { clashPanel: text, frame } = useTexts();
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={text.rulesTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <p className={classes.help}>{text.rulesHelp}</p>
      <ul className={classes.rules}>
        {clashKinds.map((kind) => (
          <RuleRow key={kind} programme={programme} kind={kind} />
        ))}
      </ul>
    </Modal>
  );
}

function RuleRow({
  programme,
  kind,
}: {
  readonly programme: Programme;
  readonly kind: ClashKind;
}): ReactNode {
  const { clashPanel: text } = useTexts();
  const write = useWrite();
  const { missionId, rules } = programme;
  const { level, value } = rulesOf(rules)[kind];
  const set = rules.find((one) => one.kind === kind);
  const measure = measureOf(kind, text.value);
  return (
    <li className={classes.rule}>
      <SavedSelect
        label={text.kind[kind]}
        value={level}
        options={ruleLevels.map((each) => ({ value: each, label: text.level[each] }))}
        onSave={(chosen) => {
          const next = ruleLevels.find((each) => each === chosen);
          if (!next) return;
          void write(() => api.rules.set({ missionId, kind, level: next, value: set?.value ?? null }));
        }}
      />
      {measure !== null && (
        <SavedNumber
          label={measure}
          value={value}
          draftKey={`rule ${missionId} ${kind}`}
          schema={rule.shape.value}
          min={0}
          onSave={(typed) => write(() => api.rules.set({ missionId, kind, level, value: typed }))}
        />
      )}
    </li>
  );
}

function measureOf(kind: ClashKind, values: Readonly<Partial<Record<ClashKind, string>>>): string | null {
  return values[kind] ?? null;
}
