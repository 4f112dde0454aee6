import { create } from 'zustand';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { ClusterChoice } from '../../../shared/domain/imports/clusters.ts';
import type { Mapping } from '../../../shared/domain/imports/mapping.ts';
import { noChoices, type Choices } from '../../../shared/domain/imports/review.ts';
import type { Delimiter, Encoding } from '../../../shared/domain/imports/table.ts';

/** How the person said the file is to be read; null follows what is guessed. */
export interface Reading {
  readonly delimiter: Delimiter | null;
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
  readonly headerLine: number | null;
}

interface Import {
  readonly missionId: string;
  readonly token: string;
  readonly fileName: string;
  readonly reading: Reading;
  /** Null until a person corrects the guess. */
  readonly mapping: Mapping | null;
  readonly choices: Choices;
  readonly preview: ImportPreview | null;
}

const guessed: Reading = { delimiter: null, encoding: null, sheet: null, headerLine: null };

/** The import under way, if any: it is found again when the person comes back from another screen. */
export const useImport = create<{ readonly current: Import | null }>(() => ({ current: null }));

export function startImport(missionId: string, token: string, fileName: string): void {
  useImport.setState({
    current: {
      missionId,
      token,
      fileName,
      reading: guessed,
      mapping: null,
      choices: noChoices,
      preview: null,
    },
  });
}

export function endImport(): void {
  useImport.setState({ current: null });
}

function change(fields: Partial<Import>): void {
  useImport.setState(({ current }) => ({ current: current && { ...current, ...fields } }));
}

export function setPreview(preview: ImportPreview): void {
  change({ preview });
}

/** Reading the file another way starts from a new guess. */
export function setReading(fields: Partial<Reading>): void {
  const { current } = useImport.getState();
  if (current) change({ reading: { ...current.reading, ...fields }, mapping: null, choices: noChoices });
}

export function setMapping(mapping: Mapping): void {
  change({ mapping });
}

export function setChoices(fields: Partial<Choices>): void {
  const { current } = useImport.getState();
  if (current) change({ choices: { ...current.choices, ...fields } });
}

export function chooseCluster(id: string, choice: ClusterChoice): void {
  const { current } = useImport.getState();
  if (current) setChoices({ clusters: { ...current.choices.clusters, [id]: choice } });
}

export function chooseOrganisation(key: string, existingId: string | null): void {
  const { current } = useImport.getState();
  if (current) setChoices({ organisations: { ...current.choices.organisations, [key]: existingId } });
}
