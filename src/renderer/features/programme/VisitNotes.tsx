import { Button, Select } from '@mantine/core';
import { memo, useState, type ReactNode } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { note as shape, noteVisibilities, type Note } from '../../../shared/domain/notes.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormText } from '../../ui/fields/FormText.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import type { Programme } from './useProgramme.ts';
import classes from './VisitPanel.module.css';

interface Props {
  readonly visit: VisitRow;
  readonly programme: Programme;
}

type Visibility = Note['visibility'];

/** What was written about the visit. */
export const VisitNotes = memo(
  DrawnNotes,
  (before, now) => before.visit.id === now.visit.id && before.programme.delegates === now.programme.delegates,
);

function DrawnNotes({ visit, programme }: Props): ReactNode {
  const { panel } = useTexts().programme;
  const notes = useRead(api.notes.list, { visitId: visit.id }).value;
  return (
    <section className={classes.notes} aria-labelledby={`notes ${visit.id}`}>
      <h3 className={classes.heading} id={`notes ${visit.id}`}>
        {panel.notes}
      </h3>
      {notes?.length === 0 && <p className={classes.dim}>{panel.noNotes}</p>}
      {notes && notes.length > 0 && (
        <ul className={classes.noteList}>
          {notes.map((note) => (
            <li key={note.id} className={classes.note}>
              <WrittenNote note={note} programme={programme} />
            </li>
          ))}
        </ul>
      )}
      <NewNote visit={visit} />
    </section>
  );
}

function WrittenNote({
  note,
  programme,
}: {
  readonly note: Row<Note>;
  readonly programme: Programme;
}): ReactNode {
  const text = useTexts();
  const { panel } = text.programme;
  const write = useWrite();
  const [editing, setEditing] = useState(false);
  const writer = note.writerId === null ? panel.organiser : (programme.names.delegate(note.writerId) ?? '');

  const remove = (): void => {
    void write(async () => {
      await api.notes.remove({ ids: [note.id] });
      notify({
        text: panel.noteRemoved,
        tone: 'good',
        action: {
          label: text.programme.said.undo,
          run: () => void write(() => api.notes.restore({ ids: [note.id] })),
        },
      });
    });
  };

  return (
    <>
      {editing ? (
        <SavedText
          label={panel.noteText}
          value={note.text}
          draftKey={`${note.id} text`}
          schema={shape.shape.text}
          onSave={(changed) => write(() => api.notes.update({ ids: [note.id], fields: { text: changed } }))}
          multiline
          required
        />
      ) : (
        <p className={classes.noteText}>{note.text}</p>
      )}
      <p className={classes.noteFoot}>
        {[writer, text.domain.noteVisibility[note.visibility]].filter(Boolean).join(' · ')}
      </p>
      {editing && (
        <SavedSelect
          label={panel.visibility}
          value={note.visibility}
          options={noteVisibilities.map((value) => ({ value, label: text.domain.noteVisibility[value] }))}
          onSave={(visibility) =>
            write(() =>
              api.notes.update({ ids: [note.id], fields: { visibility: visibility as Visibility } }),
            )
          }
        />
      )}
      <div className={classes.noteTools}>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setEditing(!editing);
          }}
        >
          {editing ? panel.doneNote : panel.editNote}
        </Button>
        <Button variant="subtle" color="brick" size="compact-sm" onClick={remove}>
          {panel.removeNote}
        </Button>
      </div>
    </>
  );
}

/** A note to be: kept as a draft, whatever is closed, until it is added. */
function NewNote({ visit }: { readonly visit: VisitRow }): ReactNode {
  const text = useTexts();
  const { panel } = text.programme;
  const write = useWrite();
  const form = useDraftForm<{ text: string; visibility: Visibility }>({
    draftKey: `new note ${visit.id}`,
    initial: { text: '', visibility: 'delegation' },
    schema: shape.pick({ text: true, visibility: true }),
  });

  const add = (): void => {
    if (!form.valid) {
      form.showAll();
      return;
    }
    void write(async () => {
      await api.notes.create({
        missionId: visit.missionId,
        visitId: visit.id,
        writerId: null,
        ...form.values,
      });
      form.reset();
    });
  };

  return (
    <form
      noValidate
      className={classes.newNote}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <FormText
        form={form}
        field="text"
        label={panel.newNote}
        placeholder={panel.notePlaceholder}
        multiline
      />
      <div className={classes.noteRow}>
        <Select
          label={panel.visibility}
          value={form.values.visibility}
          allowDeselect={false}
          data={noteVisibilities.map((value) => ({ value, label: text.domain.noteVisibility[value] }))}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          onChange={(visibility) => {
            if (visibility !== null) form.set('visibility', visibility);
          }}
        />
        <Button type="submit" variant="light">
          {panel.addNote}
        </Button>
      </div>
    </form>
  );
}
