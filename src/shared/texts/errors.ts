import { number, plural, texts, type Language } from './texts.ts';
import type { ErrorCode, ErrorDetails } from '../errors.ts';

type Sentences = Record<ErrorCode, (details: ErrorDetails) => string>;

const value = (details: ErrorDetails, key: string) => String(details[key] ?? '…');

const measures: Record<Language, Record<string, string>> = {
  fr: {
    fileBytes: 'Mo',
    inflatedBytes: 'Mo une fois décompressé',
    rows: 'lignes',
    columns: 'colonnes',
    characters: 'caractères',
  },
  en: {
    fileBytes: 'MB',
    inflatedBytes: 'MB once inflated',
    rows: 'rows',
    columns: 'columns',
    characters: 'characters',
  },
};

/** `50 Mo`, `100 000 lignes`. */
function measure(language: Language, details: ErrorDetails): string {
  const unit = measures[language][value(details, 'what')] ?? '';
  return `${number(language, Number(details['limit'] ?? 0))} ${unit}`.trim();
}

const fr: Sentences = {
  'call.unknown': () => 'Cette action n’existe pas dans cette version d’Escale. Rechargez la fenêtre.',
  'call.invalid': (d) =>
    `La valeur de « ${value(d, 'field')} » n’est pas acceptée. Corrigez-la puis réessayez ; rien n’a été modifié.`,
  'call.cancelled': () => 'L’opération a été annulée ; rien n’a été modifié.',
  'call.unreachable': () =>
    'Escale ne répond plus. Relancez l’application ; ce qui était enregistré l’est toujours.',
  'record.missing': () => 'Cet élément n’existe pas dans ce fichier.',
  'record.deleted': () => 'Cet élément a été supprimé. Restaurez-le depuis la corbeille pour le modifier.',
  'visit.split': () =>
    'Une visite se scinde entre son début et sa fin. Choisissez une heure comprise entre les deux ; rien n’a été modifié.',
  'booking.unreadable': () =>
    'Ce fichier n’est pas un calendrier (.ics) lisible. Enregistrez à nouveau la pièce jointe de la réservation et réessayez.',
  'booking.empty': () =>
    'Ce calendrier ne contient aucun événement. Vérifiez que c’est bien celui de la réservation.',
  'booking.tooLarge': (d) =>
    `Ce fichier dépasse ${value(d, 'limit')} Mo : c’est sans doute un agenda entier. Exportez la réservation seule.`,
  'booking.tooMany': (d) =>
    `Ce fichier contient plus de ${value(d, 'limit')} événements : c’est sans doute un agenda entier. Exportez la réservation seule.`,
  'release.blocked': (d) =>
    `Cette version ne peut pas être publiée : ${number('fr', Number(d['count'] ?? 0))} ${plural('fr', Number(d['count'] ?? 0), 'conflit bloquant', 'conflits bloquants')}. Réglez-les, ou acceptez-les par une dérogation motivée.`,
  'release.empty': () =>
    'Le programme ne contient encore ni visite ni trajet : il n’y a rien à publier. Ajoutez une visite d’abord.',
  'map.empty': () =>
    'Aucun lieu de cette sélection n’a de coordonnées : entrez-les dans « Étapes et lieux ».',
  'agendas.empty': () =>
    'Il n’y a rien à composer : donnez un horaire à la séance, puis saisissez des souhaits ou ajoutez des rendez-vous.',
  'agendas.locked': () =>
    'Les rendez-vous verrouillés ne peuvent pas tenir ensemble : déverrouillez ou déplacez ceux qui se heurtent, puis recommencez ; rien n’a été modifié.',
  'undo.empty': () => 'Il n’y a rien à annuler.',
  'redo.empty': () => 'Il n’y a rien à rétablir.',
  'file.inUse': (d) =>
    `Le fichier ${value(d, 'path')} est déjà ouvert dans une autre fenêtre d’Escale. Fermez-la puis réessayez.`,
  'file.newer': (d) =>
    `Le fichier ${value(d, 'path')} vient d’une version plus récente d’Escale (format ${value(d, 'found')}, cette version lit jusqu’au ${value(d, 'known')}). Mettez Escale à jour.`,
  'file.damaged': (d) =>
    `Le fichier ${value(d, 'path')} est endommagé ; il n’a pas été modifié. Restaurez la dernière sauvegarde du dossier « backups ».`,
  'file.notEscale': (d) =>
    `Le fichier ${value(d, 'path')} n’est pas un fichier d’Escale. Choisissez-en un autre.`,
  'file.readOnly': (d) =>
    `Escale ne peut pas écrire dans ${value(d, 'path')}. Vérifiez les droits du dossier ou choisissez-en un autre.`,
  'file.folderMissing': (d) =>
    `Le dossier ${value(d, 'path')} n’existe pas. Créez-le ou choisissez-en un autre.`,
  'file.networkFolder': (d) =>
    `Le fichier ${value(d, 'path')} se trouve dans un dossier partagé ou synchronisé, où il serait abîmé. Placez-le sur le disque de cet ordinateur.`,
  'file.diskFull': () => 'Le disque est plein. Libérez de la place puis réessayez ; rien n’a été modifié.',
  'file.busy': () => 'Le fichier est occupé par un autre programme. Réessayez dans un instant.',
  'port.taken': (d) =>
    `Le port ${value(d, 'port')} est déjà pris. Choisissez-en un autre, ou 0 pour n’importe lequel.`,
  'option.unknown': (d) =>
    `L’option « ${value(d, 'option')} » n’existe pas. Les options sont : --file CHEMIN, --port NUMÉRO, --no-browser.`,
  'option.invalid': (d) =>
    `L’option ${value(d, 'option')} n’accepte pas « ${value(d, 'value')} ». Indiquez ${d['option'] === '--port' ? 'un nombre de 0 à 65535' : 'un chemin de fichier'}.`,
  'session.missing': () =>
    'Cette page n’a pas accès à Escale. Ouvrez l’adresse affichée là où Escale a été lancé.',
  'session.spent': () =>
    'Cette adresse a déjà servi. Ouvrez la nouvelle adresse, affichée à l’instant là où Escale a été lancé.',
  'upload.missing': () => 'Le fichier choisi n’est plus disponible. Choisissez-le à nouveau.',
  'upload.tooLarge': (d) =>
    `Le fichier dépasse la taille acceptée (${value(d, 'limit')} Mo). Divisez-le puis réessayez.`,
  'table.unreadable': () =>
    'Ce fichier n’est ni un CSV ni un classeur Excel lisible. Enregistrez-le à nouveau en CSV ou en XLSX puis réessayez.',
  'table.empty': () =>
    'Ce fichier ne contient aucune ligne. Vérifiez que la première ligne porte les intitulés des colonnes.',
  'table.tooLarge': (d) =>
    `Ce tableau est trop grand (limite : ${measure('fr', d)}). Divisez-le puis réessayez.`,
  'table.encrypted': () =>
    'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
  'table.oldExcel': () => 'Ce classeur est à l’ancien format .xls. Enregistrez-le en .xlsx puis réessayez.',
  'changes.forked': () => 'Le même ordinateur existe deux fois. Rien n’a été modifié.',
  'changes.broken': () => 'Ces modifications ont été altérées et sont refusées. Rien n’a été modifié.',
  internal: () =>
    'Une erreur inattendue s’est produite ; rien n’a été modifié. Réessayez, puis relancez Escale si elle se répète.',
};

const en: Sentences = {
  'call.unknown': () => 'This action does not exist in this version of Escale. Reload the window.',
  'call.invalid': (d) =>
    `The value of “${value(d, 'field')}” is not accepted. Correct it and try again; nothing was changed.`,
  'call.cancelled': () => 'The operation was cancelled; nothing was changed.',
  'call.unreachable': () => 'Escale no longer answers. Start it again; what was saved is still there.',
  'record.missing': () => 'This item does not exist in this file.',
  'record.deleted': () => 'This item was deleted. Restore it from the bin to change it.',
  'visit.split': () =>
    'A visit is split between its start and its end. Choose a time between the two; nothing was changed.',
  'booking.unreadable': () =>
    'This file is not a readable calendar (.ics). Save the attachment of the booking again and try again.',
  'booking.empty': () => 'This calendar has no events. Check that it is the one of the booking.',
  'booking.tooLarge': (d) =>
    `This file is over ${value(d, 'limit')} MB: it is probably a whole calendar. Export the booking alone.`,
  'booking.tooMany': (d) =>
    `This file has more than ${value(d, 'limit')} events: it is probably a whole calendar. Export the booking alone.`,
  'release.blocked': (d) =>
    `This version cannot be released: ${number('en', Number(d['count'] ?? 0))} blocking ${plural('en', Number(d['count'] ?? 0), 'clash', 'clashes')}. Settle them, or accept them with a waiver and its reason.`,
  'release.empty': () =>
    'The programme has no visit and no transfer yet: there is nothing to release. Add a visit first.',
  'map.empty': () => 'No place of this selection has coordinates: enter them in “Stops and places”.',
  'agendas.empty': () =>
    'There is nothing to arrange: give the session a time, then enter wishes or add meetings.',
  'agendas.locked': () =>
    'The locked meetings cannot stand together: unlock or move those that clash, then try again; nothing was changed.',
  'undo.empty': () => 'There is nothing to undo.',
  'redo.empty': () => 'There is nothing to redo.',
  'file.inUse': (d) =>
    `The file ${value(d, 'path')} is already open in another Escale window. Close it and try again.`,
  'file.newer': (d) =>
    `The file ${value(d, 'path')} comes from a newer version of Escale (format ${value(d, 'found')}, this version reads up to ${value(d, 'known')}). Update Escale.`,
  'file.damaged': (d) =>
    `The file ${value(d, 'path')} is damaged; it was not changed. Restore the latest backup from the “backups” folder.`,
  'file.notEscale': (d) => `The file ${value(d, 'path')} is not an Escale file. Choose another one.`,
  'file.readOnly': (d) =>
    `Escale cannot write in ${value(d, 'path')}. Check the rights of the folder or choose another one.`,
  'file.folderMissing': (d) =>
    `The folder ${value(d, 'path')} does not exist. Create it or choose another one.`,
  'file.networkFolder': (d) =>
    `The file ${value(d, 'path')} lies in a shared or synchronised folder, where it would be damaged. Put it on this computer’s own disk.`,
  'file.diskFull': () => 'The disk is full. Free some space and try again; nothing was changed.',
  'file.busy': () => 'The file is busy with another program. Try again in a moment.',
  'port.taken': (d) => `Port ${value(d, 'port')} is taken. Choose another one, or 0 for any.`,
  'option.unknown': (d) =>
    `There is no option “${value(d, 'option')}”. The options are: --file PATH, --port NUMBER, --no-browser.`,
  'option.invalid': (d) =>
    `The option ${value(d, 'option')} does not accept “${value(d, 'value')}”. Give ${d['option'] === '--port' ? 'a number from 0 to 65535' : 'the path of a file'}.`,
  'session.missing': () =>
    'This page has no access to Escale. Open the address shown where Escale was started.',
  'session.spent': () =>
    'This address was used already. Open the new address, shown just now where Escale was started.',
  'upload.missing': () => 'The chosen file is no longer available. Choose it again.',
  'upload.tooLarge': (d) =>
    `The file is over the accepted size (${value(d, 'limit')} MB). Split it and try again.`,
  'table.unreadable': () =>
    'This file is neither a CSV nor a readable Excel workbook. Save it again as CSV or XLSX and try again.',
  'table.empty': () => 'This file has no rows. Check that its first line holds the column headings.',
  'table.tooLarge': (d) => `This table is too large (limit: ${measure('en', d)}). Split it and try again.`,
  'table.encrypted': () => 'This workbook is protected by a password. Save a copy without a password.',
  'table.oldExcel': () => 'This workbook is in the old .xls format. Save it as .xlsx and try again.',
  'changes.forked': () => 'The same laptop exists twice. Nothing was changed.',
  'changes.broken': () => 'These changes were tampered with and are refused. Nothing was changed.',
  internal: () =>
    'Something unexpected happened; nothing was changed. Try again, then start Escale again if it comes back.',
};

/** One sentence per failure: what happened and what to do. */
export const errors = texts<Sentences>({ fr, en });
