import { fold } from '../fold.ts';

const yes = new Set(
  'oui o yes y ja j si x xx v ok 1 vrai true inscrit inscrite present presente participe participant confirme confirmee'.split(
    ' ',
  ),
);
const no = new Set(
  'non n no nee nein 0 faux false absent absente aucun aucune annule annulee decline'.split(' '),
);

/** What a cell of a yes/no column says; null when it cannot be told. Blank and dashes are a no. */
export function readAnswer(text: string): boolean | null {
  const answer = text.trim();
  if (answer === '') return false;
  if (/^[✓✔☑✅✗✘☒]$/u.test(answer)) return !'✗✘'.includes(answer);
  const folded = fold(answer);
  if (folded === '') return /^[-–—/.]+$/u.test(answer) ? false : null;
  if (yes.has(folded)) return true;
  if (no.has(folded)) return false;
  // « oui, à confirmer » and « non, désolée » begin with the answer; « je participe » has it inside.
  const words = folded.split(' ');
  const first = words[0] ?? '';
  if (first.length > 1 && (yes.has(first) || no.has(first))) return yes.has(first);
  if (words.length > 1 && /^(?:je )?(?:ne )?(?:pas|participe|viens|serai)\b/u.test(folded))
    return !/\b(?:pas|non)\b/u.test(folded);
  return null;
}
