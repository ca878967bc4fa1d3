import { useParams } from 'react-router';
import type { Template, TemplateRef } from '#shared/template/template';
import { compareVersions } from '#shared/template/version';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { useTranslate } from '../../wording';
import { OwnTemplate } from './OwnTemplate';
import { ReadOnlyTemplate } from './ReadOnlyTemplate';

/** One version of a template: the built-in one to read, one's own to change. */
export function TemplatePage() {
  const { id = '', version = '' } = useParams();
  // Another template is another page; another version of the same takes its place where one stands.
  return <TemplateVersion key={id} id={id} version={version} />;
}

function TemplateVersion({ id, version }: TemplateRef) {
  const t = useTranslate();
  const template = useOperation('templates.read', { id, version });
  const list = useOperation('templates.list', {});
  const failed = [template, list].find((read) => read.state === 'failed');

  if (template.state === 'ready' && list.state === 'ready') {
    const row = list.value.find((each) => each.id === id);
    if (row?.isBuiltIn !== false)
      return <ReadOnlyTemplate template={template.value} reason="app.template.readOnly" />;
    // An edit makes the version after the newest; begun from an older one it would undo what came between.
    if (compareVersions(template.value.version, row.version) < 0)
      return <ReadOnlyTemplate template={template.value} reason="app.template.olderVersion" />;
    if (template.value.basedOn === undefined)
      return <OwnTemplate saved={template.value} usedBy={row.usedBy} original={null} />;
    return <CopiedTemplate template={template.value} basedOn={template.value.basedOn} usedBy={row.usedBy} />;
  }
  return (
    <Page title={t('app.templates.title')}>
      {failed?.state === 'failed' ? (
        <ProblemNotice
          problem={failed.problem}
          onRetry={() => void Promise.all([template.reload(), list.reload()])}
        />
      ) : (
        <Loading label={t('app.templates.loading')} />
      )}
    </Page>
  );
}

interface CopiedProps {
  readonly template: Template;
  readonly basedOn: TemplateRef;
  readonly usedBy: number;
}

function CopiedTemplate({ template, basedOn, usedBy }: CopiedProps) {
  const t = useTranslate();
  const original = useOperation('templates.read', basedOn);
  if (original.state === 'loading') return <Loading label={t('app.templates.loading')} />;
  return (
    <OwnTemplate
      saved={template}
      usedBy={usedBy}
      original={original.state === 'ready' ? original.value : 'missing'}
    />
  );
}
