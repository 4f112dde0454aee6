import { Button, Progress } from '@mantine/core';
import {
  IconCalendarDown,
  IconFileTypeDocx,
  IconFileZip,
  IconFileTypePdf,
  IconMap2,
  IconRoute,
  IconTable,
  IconWorldPin,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DocumentKind } from '../../../shared/domain/documents.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Make } from './useMake.ts';
import classes from './DocumentsScreen.module.css';

const icons = {
  programmePdf: IconFileTypePdf,
  delegatePdf: IconFileTypePdf,
  reportPdf: IconFileTypePdf,
  reportDocx: IconFileTypeDocx,
  delegatesXlsx: IconTable,
  delegatesCsv: IconTable,
  missionIcs: IconCalendarDown,
  tasksIcs: IconCalendarDown,
  delegateIcs: IconCalendarDown,
  delegatesIcs: IconFileZip,
  mapSvg: IconMap2,
  routeGpx: IconRoute,
  routeKml: IconWorldPin,
  groupPdf: IconFileTypePdf,
  roomingPdf: IconFileTypePdf,
  roomingXlsx: IconTable,
  manifestsPdf: IconFileTypePdf,
  manifestsXlsx: IconTable,
  crisisPdf: IconFileTypePdf,
  agendasPdf: IconFileTypePdf,
  tablePlanPdf: IconFileTypePdf,
  dayListPdf: IconFileTypePdf,
  changesPdf: IconFileTypePdf,
  changesXlsx: IconTable,
} as const satisfies Record<DocumentKind, unknown>;

/** One document: what it is, the button that makes it, how far it is. */
export function DocumentRow({
  kind,
  make,
  disabled,
}: {
  readonly kind: DocumentKind;
  readonly make: Make;
  readonly disabled: boolean;
}): ReactNode {
  const { makeDocuments: text, documents } = useTexts();
  const Icon = icons[kind];
  const name = documents.kind[kind];
  const running = make.kind === kind;
  const { done, total } = make.progress ?? { done: 0, total: 0 };
  return (
    <li className={classes.row}>
      <Icon size={26} stroke={1.5} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <p className={classes.name}>{name}</p>
        <p className={classes.about}>{text.about[kind]}</p>
      </div>
      {running ? (
        <div className={classes.running}>
          <Progress value={total === 0 ? 5 : (100 * done) / total} animated aria-label={text.running(name)} />
          <Button variant="default" size="compact-sm" onClick={make.cancel}>
            {text.cancel}
          </Button>
        </div>
      ) : (
        <Button
          variant="light"
          aria-label={text.makeNamed(name)}
          disabled={disabled || make.kind !== null}
          onClick={() => {
            make.start(kind);
          }}
        >
          {text.make}
        </Button>
      )}
    </li>
  );
}
