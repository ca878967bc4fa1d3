import { checkExchange, type CheckedExchange } from '#shared/file/checkExchange';
import { containerEntries, type ContainerProblem } from '#shared/file/containerManifest';
import type { ExchangeFault, ExchangeProblem } from '#shared/file/exchangeProblem';
import { expectationOf } from '#shared/file/expectation';
import { outsideLimitMb, readOutsideValue, type OutsideFormat } from '#shared/file/outsideFile';
import { exchangeTemplateRef } from '#shared/file/parseExchange';
import { checkTemplateFile } from '#shared/file/templateFile';
import { brandFileSchema, type BrandFile } from '#shared/report/brand';
import { fail, ok, type Result } from '#shared/result';
import type { Template, TemplateRef } from '#shared/template/template';
import { decodeText } from './decodeText';
import { readContainer } from './readContainer';
import { isZip } from './unpackZip';

export type GateProblem = ExchangeProblem | ContainerProblem;

/** An engagement from outside. Whether it holds together shows against the template it names. */
export interface OutsideEngagement {
  readonly kind: 'engagement';
  readonly isContainer: boolean;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Which template it was made with; null where it does not say. */
  readonly template: TemplateRef | null;
  /** It needs nothing that is not in the file. */
  readonly bringsTemplate: boolean;
  /** @param known the template it names, where that is at hand. Refuses: exchange-faulty, container-refused. */
  readonly check: (known: Template | null) => Result<CheckedExchange, GateProblem>;
}

/** A file that may come in, as far as that can be told without looking at what is here already. */
export type OutsideFile =
  | OutsideEngagement
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'brand'; readonly brand: BrandFile };

/** What may come in as a file by itself. */
const anyFormat = ['plumbline-engagement', 'plumbline-template', 'plumbline-brand'] as const;
type GateFormat = (typeof anyFormat)[number];

/**
 * The gate every file from outside comes through. What a file is shows in its bytes and its format field, never in its
 * name; none of them chooses a path, an address or a typeface. Everything is checked before anything is kept: size,
 * container, nesting, number of values, field names, schema, and whether it holds together.
 * Refuses with the file, the place in it and what was expected there.
 *
 * @param allowed what the file may be here
 */
export async function openOutsideFile(
  bytes: Uint8Array,
  fileName: string,
  allowed: readonly GateFormat[] = anyFormat,
): Promise<Result<OutsideFile, GateProblem>> {
  if (isZip(bytes) && allowed.includes('plumbline-engagement')) return openContainer(bytes, fileName);
  if (bytes.length > outsideLimitMb * 1_000_000)
    return fail({ code: 'exchange-too-large', fileName, limitMb: outsideLimitMb });
  const text = decodeText(bytes);
  if (text === null) return fail({ code: 'file-not-text', fileName });
  return openText(text, fileName, allowed);
}

function openText(
  text: string,
  fileName: string,
  allowed: readonly OutsideFormat[],
): Result<OutsideFile, GateProblem> {
  const read = readOutsideValue(text, fileName, allowed);
  if (!read.ok) return read;
  const { format, value } = read.value;
  if (format === 'plumbline-template') {
    const template = checkTemplateFile(value, fileName);
    return template.ok ? ok({ kind: 'template', template: template.value }) : template;
  }
  if (format === 'plumbline-brand') return openBrand(value, fileName);
  return ok({
    kind: 'engagement',
    isContainer: false,
    attachments: new Map(),
    template: exchangeTemplateRef(value),
    bringsTemplate: Object.hasOwn(value, 'embeddedTemplate'),
    check: (known) => checkExchange(value, fileName, known),
  });
}

function openBrand(value: unknown, fileName: string): Result<OutsideFile, GateProblem> {
  const brand = brandFileSchema.safeParse(value);
  if (brand.success) return ok({ kind: 'brand', brand: brand.data });
  const faults = brand.error.issues.map((issue): ExchangeFault => {
    const { path, expected } = expectationOf(issue);
    return { path, reason: { code: 'expected', expected } };
  });
  return fail({ code: 'exchange-faulty', fileName, faults, hasMore: false });
}

async function openContainer(bytes: Uint8Array, fileName: string): Promise<Result<OutsideFile, GateProblem>> {
  const unpacked = await readContainer(bytes, fileName);
  if (!unpacked.ok) return unpacked;
  const { engagement, template, attachments } = unpacked.value;
  const named = attachmentsNamedIn(engagement);
  const refuse = (hash: string, reason: 'missing' | 'unlisted') =>
    fail<GateProblem>({ code: 'container-refused', fileName, entry: `attachments/${hash}`, reason });
  for (const hash of named) if (!attachments.has(hash)) return refuse(hash, 'missing');
  for (const hash of attachments.keys()) if (!named.has(hash)) return refuse(hash, 'unlisted');
  if (Object.hasOwn(engagement, 'embeddedTemplate'))
    return fail({
      code: 'exchange-faulty',
      fileName: `${fileName}: ${containerEntries.engagement}`,
      faults: [
        { path: 'embeddedTemplate', reason: { code: 'expected', expected: 'nothing beside template.json' } },
      ],
      hasMore: false,
    });
  const whole = { ...engagement, embeddedTemplate: template };
  return ok({
    kind: 'engagement',
    isContainer: true,
    attachments,
    template: exchangeTemplateRef(engagement),
    bringsTemplate: true,
    check(known) {
      const checked = checkExchange(whole, fileName, known, attachments);
      return checked.ok ? checked : fail(placed(checked.problem));
    },
  });
}

/** Faults of a container's parts under the names of its entries. */
function placed(problem: ExchangeProblem): ExchangeProblem {
  if (problem.code !== 'exchange-faulty') return problem;
  const { engagement, template } = containerEntries;
  return {
    ...problem,
    faults: problem.faults.map(({ path, reason }) => ({
      path: path.startsWith('embeddedTemplate')
        ? `${template}${path.slice('embeddedTemplate'.length).replace(/^\.?/, ' ').trimEnd()}`
        : `${engagement} ${path}`.trimEnd(),
      reason,
    })),
  };
}

const hashPattern = /^[0-9a-f]{64}$/;

/** Every attachment a value names, wherever it does: a field `attachment` that holds a SHA-256. */
export function attachmentsNamedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (key === 'attachment' && typeof inner === 'string' && hashPattern.test(inner)) found.add(inner);
    else attachmentsNamedIn(inner, found);
  }
  return found;
}
