import type { NoteLine } from '../../shared/contract/evidence.ts';
import type { Database } from './database.ts';
import { matchOf } from './search.ts';

const excerpt = 280;
const offered = 20;

const columns = `n.id, substr(n.text, 1, ${excerpt}) AS text, n.visibility, n.visitId, v.title AS visit,
  substr(v.slot ->> 'start', 1, 10) AS day, trim(coalesce(d.firstName, '') || ' ' || coalesce(d.lastName, '')) AS writer`;
const beside = `LEFT JOIN visit v ON v.id = n.visitId AND v._deleted IS NULL LEFT JOIN delegate d ON d.id = n.writerId`;

/** The notes a practice or an opportunity rests on, in the order they were linked. */
export function listEvidence(database: Database, itemId: string): NoteLine[] {
  return database.all<NoteLine>(
    `SELECT ${columns} FROM evidence e JOIN note n ON n.id = e.noteId AND n._deleted IS NULL ${beside}
     WHERE e.itemId = ? AND e._deleted IS NULL ORDER BY e.n`,
    [itemId],
  );
}

/** Notes of a mission that hold the words typed, the newest first; the newest of all for no word. */
export function findEvidence(database: Database, missionId: string, typed: string): NoteLine[] {
  const match = matchOf(typed);
  if (match === null)
    return database.all<NoteLine>(
      `SELECT ${columns} FROM note n ${beside} WHERE n.missionId = ? AND n._deleted IS NULL ORDER BY n.n DESC LIMIT ?`,
      [missionId, offered],
    );
  return database.all<NoteLine>(
    `SELECT ${columns} FROM note_search s CROSS JOIN note n ON n.n = s.rowid ${beside}
     WHERE note_search MATCH ? AND n.missionId = ? AND n._deleted IS NULL ORDER BY s.rowid DESC LIMIT ?`,
    [match, missionId, offered],
  );
}
