import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import type { DraftForm } from './useDraftForm.ts';

interface Props<T> {
  readonly form: DraftForm<T>;
  readonly opened: boolean;
  readonly title: string;
  /** What the button does: « Créer la mission ». */
  readonly submit: string;
  readonly onSubmit: () => void;
  /** Closing keeps the draft. */
  readonly onClose: () => void;
  readonly size?: string;
  /** A further button beside the one that submits. */
  readonly also?: ReactNode;
  readonly children: ReactNode;
}

/** The dialog around a form for something new. Enter makes it, Escape keeps the draft for later. */
export function FormDialog<T>({
  form,
  opened,
  title,
  submit,
  onSubmit,
  onClose,
  size = 'lg',
  also,
  children,
}: Props<T>): ReactNode {
  const { fields, frame } = useTexts();

  // Dialogs that are taken away when they close give the focus back as those that only hide.
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (form.valid) onSubmit();
          else form.showAll();
        }}
      >
        <Stack gap="md">
          {form.restored && (
            <Alert color="lagoon" variant="light" p="xs">
              <Group justify="space-between" wrap="nowrap">
                <span>{fields.draft}</span>
                <Button variant="subtle" size="compact-sm" onClick={form.reset}>
                  {fields.discard}
                </Button>
              </Group>
            </Alert>
          )}
          {children}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>
              {fields.cancel}
            </Button>
            {also}
            <Button type="submit">{submit}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
