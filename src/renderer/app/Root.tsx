import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { api } from '../api/client.ts';
import { listen } from '../api/events.ts';
import { opened } from '../api/transport.ts';
import { useRead } from '../api/useRead.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { LanguageContext } from './i18n/language.ts';
import { Refused } from './Refused.tsx';
import { surfaces, theme } from './theme.ts';

/** The nonce of this page's policy: style elements without it are refused. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** The whole window: opens the door, then follows the settings. */
export function Root(): ReactNode {
  const [state, setState] = useState<'opening' | 'open' | 'refused'>('opening');

  useEffect(() => {
    void opened.then((may) => {
      if (may) listen();
      setState(may ? 'open' : 'refused');
    });
  }, []);

  if (state === 'opening') return null;
  return state === 'open' ? <Opened /> : <Dressed theme="auto">{<Refused />}</Dressed>;
}

function Opened(): ReactNode {
  const settings = useRead(api.settings.get, {});
  const { language, theme: chosen } = settings.value ?? { language: 'fr', theme: 'auto' };

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (!settings.value && !settings.error) return null;
  return (
    <LanguageContext value={language}>
      <Dressed theme={chosen}>
        <ErrorBoundary>
          <Router hook={useHashLocation}>
            <Frame />
          </Router>
        </ErrorBoundary>
      </Dressed>
    </LanguageContext>
  );
}

function Dressed({
  theme: chosen,
  children,
}: {
  theme: 'light' | 'dark' | 'auto';
  children: ReactNode;
}): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={surfaces}
      getStyleNonce={() => nonce}
      {...(chosen === 'auto' ? { defaultColorScheme: 'auto' } : { forceColorScheme: chosen })}
    >
      {children}
    </MantineProvider>
  );
}
