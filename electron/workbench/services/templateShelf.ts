import type { RecordProblem } from '#shared/contract/problem';
import type { FileProblem } from '#shared/file/problem';
import { earlierDiagnostics, presentDiagnostic } from '#shared/library/diagnostic/content';
import { fail, ok, type Result } from '#shared/result';
import type { Template, TemplateRef } from '#shared/template/template';
import type { TemplateFiles } from '../storage/workspace';

/** Every template at hand: the built-in one, and those in the data folder. */
export interface TemplateShelf {
  readonly builtIn: TemplateRef;
  /** The built-in template itself: it is loaded when it is first asked for. */
  readBuiltIn(): Promise<Template>;
  /** Whether it is the built-in template, in a version this program brings along. */
  isBuiltIn(ref: TemplateRef): boolean;
  /** Refuses: template-unknown. */
  read(ref: TemplateRef): Promise<Result<Template, FileProblem | RecordProblem>>;
  /**
   * Puts a version into the data folder before an engagement pins it, the built-in one too: a later Plumbline brings
   * another version of it, and the engagement still needs this one. Refuses: template-exists.
   */
  keep(template: Template): Promise<Result<void, FileProblem>>;
  remove(ref: TemplateRef): Promise<Result<void, FileProblem>>;
  /** Own templates, every version. */
  listKept(): Promise<Result<readonly TemplateRef[], FileProblem>>;
}

export function createTemplateShelf(files: TemplateFiles): TemplateShelf {
  const builtIn = presentDiagnostic;
  const keyOf = ({ id, version }: TemplateRef): string => `${id}@${version}`;
  const isSame = (one: TemplateRef, other: TemplateRef): boolean => keyOf(one) === keyOf(other);
  const isBuiltIn = (ref: TemplateRef): boolean =>
    [builtIn, ...earlierDiagnostics].some((each) => isSame(each, ref));
  const readBuiltIn = async (): Promise<Template> =>
    (await import('#shared/library/diagnostic/index')).productManagementDiagnostic;
  /** Versions never change, so what was read once stays true. */
  const read = new Map<string, Template>();
  return {
    builtIn,
    readBuiltIn,
    isBuiltIn,
    async read(ref) {
      const known = read.get(keyOf(ref));
      if (known !== undefined) return ok(known);
      const kept = await files.read(ref);
      if (!kept.ok && kept.problem.code === 'template-not-found') {
        if (isSame(builtIn, ref)) return ok(await readBuiltIn());
        const earlier = earlierDiagnostics.find((each) => isSame(each, ref));
        if (earlier !== undefined) return ok(earlier);
        return fail({ code: 'template-unknown', template: ref.id, version: ref.version });
      }
      if (kept.ok) read.set(keyOf(ref), kept.value);
      return kept;
    },
    keep: (template) => files.write(template),
    async remove(ref) {
      read.delete(keyOf(ref));
      return files.remove(ref);
    },
    async listKept() {
      const refs = await files.list();
      return refs.ok ? ok(refs.value.filter(({ id }) => id !== builtIn.id)) : refs;
    },
  };
}

/** The template a file names, if it is at hand: null where it is not, or where nothing is named. */
export async function readKnown(
  templates: TemplateShelf,
  ref: TemplateRef | null,
): Promise<Result<Template | null, FileProblem | RecordProblem>> {
  if (ref === null) return ok(null);
  const known = await templates.read({ id: ref.id, version: ref.version });
  return !known.ok && known.problem.code === 'template-unknown' ? ok(null) : known;
}
