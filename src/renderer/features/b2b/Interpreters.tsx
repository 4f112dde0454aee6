import { ActionIcon, Button, MultiSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { SessionRow } from '../../../shared/contract/sessions.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { languageOptions } from '../../ui/fields/languageOptions.ts';
import { useSaveSession } from './useSaveSession.ts';
import classes from './SetupTab.module.css';

interface Props {
  readonly session: SessionRow;
}

/** Who interprets, and between which languages. */
export function Interpreters({ session }: Props): ReactNode {
  const save = useSaveSession(session);
  const text = useTexts().b2b.setup;
  const language = useLanguage();
  const { interpreters } = session;
  const used = interpreters.flatMap((one) => one.languages);
  const options = useMemo(() => languageOptions(language, used), [language, used]);
  const [name, setName] = useState('');
  return (
    <>
      <p className={classes.help}>{text.interpretersHelp}</p>
      <ul className={classes.list}>
        {interpreters.map((one, index) => (
          <li key={index} className={classes.row}>
            <MultiSelect
              className={classes.grow ?? ''}
              label={text.interpreterLanguages(one.name)}
              data={options}
              value={one.languages}
              searchable
              onChange={(languages) =>
                void save({
                  interpreters: interpreters.map((other, at) =>
                    at === index ? { ...other, languages } : other,
                  ),
                })
              }
            />
            <ActionIcon
              mt={22}
              variant="subtle"
              color="gray"
              aria-label={text.removeInterpreter(one.name)}
              onClick={() => void save({ interpreters: interpreters.filter((_, at) => at !== index) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form
        className={classes.ends}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void save({ interpreters: [...interpreters, { name: name.trim(), languages: [language] }] }).then(
            (done) => {
              if (done !== undefined) setName('');
            },
          );
        }}
      >
        <TextInput
          className={classes.grow ?? ''}
          label={text.interpreterName}
          value={name}
          maxLength={200}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {text.addInterpreter}
        </Button>
      </form>
    </>
  );
}
