import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Command } from '../../shared/contract/call.ts';
import { openNewMission } from '../features/missions/state.ts';
import { openSearch } from '../features/search/state.ts';
import { useHistory } from './useHistory.ts';

/** Runs the commands of the application menu; their keys work in the web shell too. Gives the way to run one. */
export function useShortcuts(): (command: Command) => void {
  const [location, navigate] = useLocation();
  const { undo, redo } = useHistory();

  const run = useCallback(
    (command: Command) => {
      const missionId = /^\/missions\/([^/]+)\//u.exec(location)?.[1];
      if (command === 'undo') undo();
      if (command === 'redo') redo();
      if (command === 'find') openSearch();
      if (command === 'settings' || command === 'shortcuts') navigate('/settings');
      if (command === 'print') window.print();
      if (command === 'import' && missionId !== undefined) navigate(`/missions/${missionId}/import`);
      if (command === 'newMission') {
        navigate('/');
        openNewMission();
      }
    },
    [undo, redo, navigate, location],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [run]);

  return run;
}

/** In a text field, undo and redo are those of the typing. */
function commandOf(event: KeyboardEvent): Command | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'k') return 'find';
  if (key === ',') return 'settings';
  const typing =
    event.target instanceof HTMLElement &&
    event.target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]');
  if (typing) return null;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}
