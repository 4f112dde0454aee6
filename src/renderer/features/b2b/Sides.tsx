import { useMemo, type ReactNode } from 'react';
import type { Party, SessionRow } from '../../../shared/contract/sessions.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import { useSaveSession } from './useSaveSession.ts';
import classes from './SetupTab.module.css';

interface Props {
  readonly session: SessionRow;
}

/** Who can be met: hosts are chosen here, delegates come from the programme. */
export function Sides({ session }: Props): ReactNode {
  const save = useSaveSession(session);
  const text = useTexts().b2b.setup;
  const parties = useRead(api.sessions.parties, { visitId: session.visitId }).value;
  const hostable = useRead(api.sessions.hostable, {}).value;
  const options = useMemo(
    () =>
      (hostable ?? []).map(({ id, name, organisation }) => ({
        value: id,
        label: organisation === '' ? name : `${name} (${organisation})`,
      })),
    [hostable],
  );
  const delegates = (parties ?? []).filter(({ side }) => side === 'delegation');
  return (
    <>
      <SavedMulti
        label={text.addHost}
        description={text.hostsHelp}
        value={session.partyIds}
        options={options}
        onSave={(partyIds) => save({ partyIds })}
      />
      <h3 className={classes.subheading}>
        {text.delegation} ({delegates.length})
      </h3>
      <p className={classes.help}>{text.delegationHelp}</p>
      {delegates.length === 0 && <p className={classes.help}>{text.nobody}</p>}
      {delegates.length > 0 && (
        <ul
          className={`${classes.list ?? ''} ${classes.scrolled ?? ''}`}
          tabIndex={0}
          aria-label={text.delegation}
        >
          {delegates.map((party) => (
            <Delegate key={party.id} party={party} />
          ))}
        </ul>
      )}
    </>
  );
}

function Delegate({ party }: { readonly party: Party }): ReactNode {
  return (
    <li className={classes.party}>
      <span>{party.name}</span>
      <span className={classes.of}>{party.organisation}</span>
    </li>
  );
}
