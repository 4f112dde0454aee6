import { ActionIcon, Button, Group, Modal } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import type { Template } from '../../../shared/contract/tasks.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { phaseOf, task as shape, taskPhases, type Step } from '../../../shared/domain/tasks.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { SavedCell } from './SavedCell.tsx';
import { SavedOffset } from './SavedOffset.tsx';
import { closeDialog } from './state.ts';
import classes from './PreparationScreen.module.css';
import listed from './TaskList.module.css';

/** The steps that missions take: those of Escale to look at, the file's own to change. */
export function TemplateDialog(): ReactNode {
  const { preparation: text, frame } = useTexts();
  const template = useRead(api.tasks.template, {}).value;

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <Modal
      opened
      onClose={closeDialog}
      title={text.templateTitle}
      size="min(1080px, 92vw)"
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      {template ? <Steps template={template} /> : <Waiting />}
    </Modal>
  );
}

function Steps({ template }: { readonly template: Template }): ReactNode {
  const { preparation: text, domain } = useTexts();
  return (
    <>
      <p className={classes.templateAbout}>
        {template.kind === 'own' ? text.templateOwn : text.templateShipped}
      </p>
      <TemplateActions template={template} />
      <div className={classes.template}>
        {taskPhases.map((phase) => {
          const shipped = template.kind === 'shipped' ? template.steps : [];
          const own = template.kind === 'own' ? template.steps : [];
          const lines = [
            ...shipped
              .filter((step) => phaseOf(step) === phase)
              .map((step) => <ShippedStep key={step.title} step={step} />),
            ...own
              .filter((step) => phaseOf(step) === phase)
              .map((step) => <OwnStep key={step.id} step={step} />),
          ];
          return (
            lines.length > 0 && (
              <section key={phase} className={listed.phase} aria-label={domain.taskPhase[phase]}>
                <h3 className={listed.phaseTitle}>{domain.taskPhase[phase]}</h3>
                <ul className={classes.steps}>{lines}</ul>
              </section>
            )
          );
        })}
      </div>
    </>
  );
}

function TemplateActions({ template }: { readonly template: Template }): ReactNode {
  const { preparation: text } = useTexts();
  const write = useWrite();
  if (template.kind === 'shipped')
    return <Button onClick={() => void write(() => api.tasks.adoptTemplate({}))}>{text.customise}</Button>;
  const ids = template.steps.map(({ id }) => id);
  const add = (): Promise<unknown> =>
    api.tasks.create({
      missionId: null,
      title: text.newStep,
      anchor: 'start',
      days: -30,
      owner: '',
      doneOn: null,
      comment: '',
    });
  const reset = async (): Promise<void> => {
    await api.tasks.remove({ ids });
    notify({
      text: text.wasReset,
      tone: 'good',
      action: { label: text.undo, run: () => void write(() => api.tasks.restore({ ids })) },
    });
  };
  return (
    <Group gap="xs">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void write(add)}>
        {text.addStep}
      </Button>
      <Button variant="default" onClick={() => void write(reset)}>
        {text.resetTemplate}
      </Button>
    </Group>
  );
}

function ShippedStep({ step }: { readonly step: Step }): ReactNode {
  const { preparation: text } = useTexts();
  return (
    <li className={classes.shippedStep}>
      <span className={listed.offsetText} title={text.offsetWords(step.anchor, step.days)}>
        {text.offset(step.anchor, step.days)}
      </span>
      <span>{step.title}</span>
      <span className={classes.dim}>{step.owner}</span>
    </li>
  );
}

function OwnStep({ step }: { readonly step: Row<Step> }): ReactNode {
  const { preparation: text } = useTexts();
  const write = useWrite();
  const save = (fields: Partial<Step>): Promise<unknown> =>
    write(() => api.tasks.update({ ids: [step.id], fields }));
  return (
    <li className={classes.ownStep}>
      <SavedOffset of={step.title} value={step} draftKey={`${step.id} offset`} onSave={save} />
      <SavedCell
        label={text.titleOf(step.title)}
        column="title"
        value={step.title}
        draftKey={`${step.id} title`}
        schema={shape.shape.title}
        onSave={(title) => save({ title })}
      />
      <SavedCell
        label={text.ownerOf(step.title)}
        column="owner"
        value={step.owner}
        draftKey={`${step.id} owner`}
        schema={shape.shape.owner}
        placeholder={text.filter.noOwner}
        onSave={(owner) => save({ owner })}
      />
      <ActionIcon
        variant="subtle"
        color="stone"
        aria-label={text.removeStep(step.title)}
        onClick={() => void write(() => api.tasks.remove({ ids: [step.id] }))}
      >
        <IconTrash size={17} aria-hidden />
      </ActionIcon>
    </li>
  );
}
