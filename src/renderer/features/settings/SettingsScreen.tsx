import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { settingsShape, type Settings } from '../../../shared/contract/settings.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import classes from './SettingsScreen.module.css';

/** Language, appearance, where the data lies, the keys. */
export function SettingsScreen(): ReactNode {
  const { settings } = useTexts();
  const write = useWrite();
  const current = useRead(api.settings.get, {}).value;
  const info = useRead(api.settings.info, {}).value;
  const save = (fields: Partial<Settings>): void => void write(() => api.settings.set(fields));

  return (
    <Screen title={settings.title}>
      {current && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{settings.language}</h2>
          <SegmentedControl
            aria-label={settings.language}
            value={current.language}
            data={[
              { value: 'fr', label: settings.french },
              { value: 'en', label: settings.english },
            ]}
            onChange={(chosen) => {
              save({ language: settingsShape.shape.language.parse(chosen) });
            }}
          />
          <p className={classes.help}>{settings.languageHelp}</p>
          <h2 className={classes.heading}>{settings.theme}</h2>
          <SegmentedControl
            aria-label={settings.theme}
            value={current.theme}
            data={settingsShape.shape.theme.options.map((value) => ({
              value,
              label: settings.themes[value],
            }))}
            onChange={(chosen) => {
              save({ theme: settingsShape.shape.theme.parse(chosen) });
            }}
          />
        </section>
      )}
      {info && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{settings.data}</h2>
          <dl className={classes.facts}>
            <dt>{settings.file}</dt>
            <dd>
              <code>{info.path}</code>
              <p className={classes.help}>{settings.fileHelp}</p>
            </dd>
            <dt>{settings.backups}</dt>
            <dd>
              <code>{info.backups}</code>
              <p className={classes.help}>{settings.backupsHelp}</p>
            </dd>
            <dt>{settings.shell}</dt>
            <dd>{settings.shells[info.shell]}</dd>
            <dt>{settings.version}</dt>
            <dd className="numbers">{info.version}</dd>
          </dl>
        </section>
      )}
      <section className={classes.section}>
        <h2 className={classes.heading}>{settings.shortcuts}</h2>
        <Shortcuts />
      </section>
    </Screen>
  );
}
