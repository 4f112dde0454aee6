import { Center, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { catalogues } from '../../shared/texts/index.ts';
import { Mark } from '../ui/Mark.tsx';

/** Shown in both languages: without a session nobody's choice is known. */
export function Refused(): ReactNode {
  return (
    <Center component="main" h="100%" p="xl">
      <Stack maw={520} gap="lg">
        <Mark size={48} />
        {(['fr', 'en'] as const).map((language) => (
          <div key={language} lang={language}>
            <Title order={language === 'fr' ? 1 : 2}>{catalogues[language].frame.refusedTitle}</Title>
            <Text mt="xs">{catalogues[language].frame.refused}</Text>
          </div>
        ))}
      </Stack>
    </Center>
  );
}
