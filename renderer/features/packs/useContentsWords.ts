import type { Pack } from '#shared/file/pack/pack';
import { useTranslate } from '../../wording';

/** What a pack prepares beside its template, in a line. */
export function useContentsWords(): (pack: Pack) => string {
  const t = useTranslate();
  return ({ interviews, facts, requiredLevels = {}, brand }) => {
    const words = [
      ...counted('interviews', interviews.length),
      ...counted('facts', Object.keys(facts).length),
      ...counted('levels', Object.keys(requiredLevels).length),
      ...(brand === undefined ? [] : [t('app.packs.contents.brand')]),
    ];
    return words.length === 0 ? t('app.packs.contents.nothing') : words.join(' · ');
  };

  function counted(what: 'interviews' | 'facts' | 'levels', count: number): readonly string[] {
    return count === 0 ? [] : [t(`app.packs.contents.${what}`, { count })];
  }
}
