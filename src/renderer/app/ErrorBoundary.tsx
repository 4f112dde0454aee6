import { Button, Center, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { catalogues } from '../../shared/texts/index.ts';
import { LanguageContext } from './i18n/language.ts';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a screen that fails from taking the window with it. React knows no function form of this. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { frame } = catalogues[this.context];
    return (
      <Center h="100%" p="xl" role="alert">
        <Stack maw={480}>
          <Text>{frame.crashed}</Text>
          <Button
            onClick={() => {
              location.reload();
            }}
          >
            {frame.reload}
          </Button>
        </Stack>
      </Center>
    );
  }
}
