import { Button, Stack } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { delegate as shape, type Delegate } from '../../../shared/domain/delegates.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { EmergencyFields } from './EmergencyFields.tsx';
import classes from './DelegationScreen.module.css';

interface Props {
  readonly delegate: Row<Delegate>;
  readonly onSave: (fields: Partial<Pick<Delegate, 'diet' | 'access'>>) => Promise<unknown>;
}

/** What lies in the vault: not on screen until asked for, hidden again when the panel closes. */
export function SensitiveFields({ delegate, onSave }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const [shown, setShown] = useState(false);
  const Lock = shown ? IconLockOpen : IconLock;
  return (
    <section className={classes.sensitive} aria-label={text.sensitive}>
      <h3 className={classes.sensitiveTitle}>
        <Lock size={16} aria-hidden />
        {text.sensitive}
      </h3>
      <p className={classes.sensitiveHelp}>{text.sensitiveHelp}</p>
      {shown && (
        <Stack mb="sm">
          <SavedText
            label={text.field.diet}
            value={delegate.diet}
            draftKey={`${delegate.id} diet`}
            schema={shape.shape.diet}
            onSave={(diet) => onSave({ diet })}
            multiline
          />
          <SavedText
            label={text.field.access}
            value={delegate.access}
            draftKey={`${delegate.id} access`}
            schema={shape.shape.access}
            onSave={(access) => onSave({ access })}
            multiline
          />
          <EmergencyFields delegateId={delegate.id} />
        </Stack>
      )}
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={shown}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {shown ? text.hide : text.show}
      </Button>
    </section>
  );
}
