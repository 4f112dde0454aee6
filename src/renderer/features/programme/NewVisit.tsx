import { Button, Group, Popover, Select, Stack } from '@mantine/core';
import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { visit } from '../../../shared/domain/visits.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import type { BoardDay, BoardSpan } from '../../ui/timeBoard/model.ts';
import { ClockField } from '../../ui/fields/ClockField.tsx';
import { endingAt, startingAt } from './times.ts';
import classes from './NewVisit.module.css';

interface Props {
  readonly missionId: string;
  readonly days: readonly BoardDay[];
  readonly span: BoardSpan;
  readonly onSpan: (span: BoardSpan) => void;
  readonly onCreate: (title: string) => void;
  /** Keeps the title as a draft. */
  readonly onClose: () => void;
  /** What it is asked beside. */
  readonly box: ReactElement;
}

/** Asks for the title of a visit whose time was drawn; day and time can be typed too. Enter makes it, Escape leaves it. */
export function NewVisit({ box, onClose, ...rest }: Props): ReactNode {
  const { programme } = useTexts();
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="right-start"
      middlewares={{ flip: true, shift: true }}
      width={320}
      trapFocus
      withRoles={false}
      transitionProps={{ duration: 0 }}
      shadow="lg"
    >
      <Popover.Target>{box}</Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={programme.newVisit}>
        <Form {...rest} onClose={onClose} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Form({ missionId, days, span, onSpan, onCreate, onClose }: Omit<Props, 'box'>): ReactNode {
  const { programme } = useTexts();
  const form = useDraftForm({
    draftKey: `new visit ${missionId}`,
    initial: { title: '' },
    schema: visit.pick({ title: true }),
  });
  const self = useRef<HTMLFormElement>(null);
  const made = useRef(false);
  // At once, not when the popover has found its place: whoever pressed N is typing already.
  useLayoutEffect(() => {
    const before = document.activeElement;
    self.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
    return () => {
      // What was made takes the focus itself.
      if (!made.current && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <form
      ref={self}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.valid) {
          form.showAll();
          return;
        }
        made.current = true;
        // An element that is taken away while it has the focus has the whole board laid out once more.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        form.reset();
        onCreate(form.values.title);
      }}
    >
      <Stack gap="sm">
        <FormText
          form={form}
          field="title"
          label={programme.create.title}
          placeholder={programme.create.placeholder}
          required
          first
        />
        <Times days={days} span={span} onSpan={onSpan} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {programme.create.cancel}
          </Button>
          <Button type="submit">{programme.create.submit}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function Times({ days, span, onSpan }: Pick<Props, 'days' | 'span' | 'onSpan'>): ReactNode {
  const { create } = useTexts().programme;
  const day = span.start.slice(0, 10);
  return (
    <div className={classes.times}>
      <Select
        label={create.day}
        className={classes.day}
        value={day}
        data={days.map((one) => ({ value: one.day, label: one.short }))}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
        onChange={(chosen) => {
          if (chosen !== null) onSpan(startingAt(span, `${chosen}${span.start.slice(10)}`));
        }}
      />
      <ClockField
        label={create.from}
        value={span.start.slice(11)}
        onChange={(clock) => {
          onSpan(startingAt(span, `${day}T${clock}`));
        }}
      />
      <ClockField
        label={create.to}
        value={span.end.slice(11)}
        onChange={(clock) => {
          onSpan(endingAt(span, clock));
        }}
      />
    </div>
  );
}
