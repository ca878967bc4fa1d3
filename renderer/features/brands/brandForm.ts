import { colourSchema, type Brand, type BrandLook, type Header } from '#shared/report/brand';
import { offeredColour } from '#shared/report/colour';
import type { Input } from '#shared/contract/reply';
import type { ChosenLogo } from './readLogoFile';
import type { TypefaceChange } from './TypefaceField';
import { typefaceInput } from './typefaceInput';

/** What is to happen to a logo: stay, go, or another one. */
export type LogoChange = 'keep' | 'remove' | ChosenLogo;

/** A brand as it stands in the dialog. */
export interface BrandForm {
  readonly name: string;
  readonly colour: string;
  /** Empty: none. */
  readonly accent: string;
  readonly cover: NonNullable<BrandLook['cover']>;
  readonly paper: NonNullable<BrandLook['paper']>;
  readonly header: Header;
  readonly footer: string;
  readonly pageNumbers: NonNullable<BrandLook['pageNumbers']>;
  readonly chapterNumbers: boolean;
  readonly confidentiality: string;
  readonly disclaimer: string;
  readonly contact: string;
  readonly logo: LogoChange;
  readonly logoOnDark: LogoChange;
  readonly typeface: TypefaceChange;
}

export function formOf(brand: Brand | null): BrandForm {
  return {
    name: brand?.name ?? '',
    colour: brand?.colour ?? offeredColour,
    accent: brand?.accent ?? '',
    cover: brand?.cover ?? 'panel',
    paper: brand?.paper ?? 'A4',
    header: brand?.header ?? { left: 'report', right: 'nothing' },
    footer: brand?.footer ?? '',
    pageNumbers: brand?.pageNumbers ?? 'words',
    chapterNumbers: brand?.chapterNumbers ?? false,
    confidentiality: brand?.confidentiality ?? '',
    disclaimer: brand?.disclaimer ?? '',
    contact: brand?.contact ?? '',
    logo: 'keep',
    logoOnDark: 'keep',
    typeface: 'keep',
  };
}

export interface FormFaults {
  readonly isNameMissing: boolean;
  readonly isColourWrong: boolean;
  readonly isAccentWrong: boolean;
}

export function faultsOf({ name, colour, accent }: BrandForm): FormFaults {
  const isColour = (text: string): boolean => colourSchema.safeParse(text).success;
  return {
    isNameMissing: name.trim() === '',
    isColourWrong: !isColour(colour),
    isAccentWrong: accent !== '' && !isColour(accent),
  };
}

/** What saving is told; only for a form without faults. */
export function brandInput(brand: Brand | null, form: BrandForm): Input<'brands.save'> {
  const { accent, chapterNumbers, colour, contact, cover, disclaimer, header, name, pageNumbers, paper } =
    form;
  const own = header.own?.trim() ?? '';
  const filled = <Key extends string>(key: Key, text: string) =>
    (text.trim() === '' ? {} : { [key]: text.trim() }) as Partial<Record<Key, string>>;
  return {
    ...(brand === null ? {} : { id: brand.id }),
    name: name.trim(),
    colour: colour.toLowerCase(),
    ...filled('accent', accent.toLowerCase()),
    cover,
    paper,
    header: { left: header.left, right: header.right, ...(own === '' ? {} : { own }) },
    pageNumbers,
    chapterNumbers,
    ...filled('footer', form.footer),
    ...filled('confidentiality', form.confidentiality),
    ...filled('disclaimer', disclaimer),
    ...filled('contact', contact),
    ...logoInput('logo', form.logo),
    ...logoInput('logoOnDark', form.logoOnDark),
    ...typefaceInput(form.typeface),
  };
}

function logoInput<Key extends string>(
  key: Key,
  change: LogoChange,
): Partial<Record<Key, { base64: string } | null>> {
  if (change === 'keep') return {};
  return { [key]: change === 'remove' ? null : { base64: change.base64 } } as Partial<
    Record<Key, { base64: string } | null>
  >;
}
