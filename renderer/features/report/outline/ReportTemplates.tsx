import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import { choicesFrom } from '#shared/report/outline';
import type { ReportTemplate } from '#shared/report/reportTemplate';
import { useClient } from '../../../client/ClientContext';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useOperation } from '../../../client/useOperation';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { Menu } from '../../../ui/Menu';
import { TextField } from '../../../ui/TextField';
import { showToast } from '../../../ui/Toast';
import { useTranslate } from '../../../wording';
import styles from './Outline.module.css';
import type { Outline } from './useOutline';

/** Outlines that are kept and used across engagements. */
export function ReportTemplates({ outline }: { readonly outline: Outline }) {
  const t = useTranslate();
  const client = useClient();
  const listed = useOperation('reportTemplates.list', {});
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const templates = listed.state === 'ready' ? listed.value : [];

  const use = async (template: ReportTemplate): Promise<void> => {
    const before = outline.choices;
    if (!(await outline.keep(template.sections))) return;
    showToast({
      title: t('app.reportOutline.templateUsed', { name: template.name }),
      action: { label: t('actions.undo'), onPress: () => void outline.keep(before) },
    });
  };
  const save = async (wanted: string): Promise<boolean> => {
    const sections = outline.choices ?? choicesFrom(outline.entries) ?? [];
    const saved = await client.call('reportTemplates.save', { name: wanted, sections: [...sections] });
    setProblem(saved.ok ? null : saved.problem);
    if (!saved.ok) return false;
    await listed.reload();
    return true;
  };
  const remove = async ({ id, name: gone, sections }: ReportTemplate): Promise<void> => {
    const removed = await client.call('reportTemplates.remove', { id });
    setProblem(removed.ok ? null : removed.problem);
    await listed.reload();
    if (!removed.ok) return;
    showToast({
      title: t('app.reportOutline.templateRemoved', { name: gone }),
      action: {
        label: t('actions.undo'),
        onPress: () => void client.call('reportTemplates.save', { name: gone, sections }).then(listed.reload),
      },
    });
  };
  const submit = async (): Promise<void> => {
    const wanted = (name ?? '').trim();
    if (wanted === '' || !(await save(wanted))) return;
    setName(null);
    showToast({ title: t('app.reportOutline.templateSaved', { name: wanted }) });
  };
  return (
    <>
      {templates.length > 0 && (
        <ul className={styles['templates']} aria-label={t('app.reportOutline.templateUse')}>
          {templates.map((template) => (
            <li key={template.id}>
              <Button size="small" isDisabled={!outline.canChange} onPress={() => void use(template)}>
                {template.name}
              </Button>
              <Menu
                label={t('app.reportOutline.menu', { title: template.name })}
                actions={[
                  {
                    id: 'remove',
                    label: t('app.reportOutline.templateRemove', { name: template.name }),
                    isDangerous: true,
                    onAction: () => void remove(template),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      <Button size="small" look="quiet" isDisabled={!outline.canChange} onPress={() => setName('')}>
        {t('app.reportOutline.templateSave')}
      </Button>
      {problem !== null && <ProblemNotice problem={problem} />}
      {name !== null && (
        <FormDialog
          title={t('app.reportOutline.templateSave')}
          submit={t('app.reportOutline.save')}
          cancel={t('actions.cancel')}
          isBusy={false}
          onSubmit={() => void submit()}
          onClose={() => setName(null)}
        >
          <TextField
            label={t('app.reportOutline.templateName')}
            hint={t('app.reportOutline.templateNameHint')}
            value={name}
            maxLength={200}
            autoFocus
            onChange={setName}
          />
        </FormDialog>
      )}
    </>
  );
}
