import { createContext, useCallback, useState, type ReactNode } from 'react';
import { mostQuestionLanguages } from '#shared/engagement/settings';
import type { Language } from '#shared/template/localizedText';
import type { Client } from '../../client/client';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { TextLanguageContext } from '../../state/useText';

/** Shows the questions in another language from now on, and remembers it for this engagement. */
export const ChooseLanguageContext = createContext<(language: Language) => void>(() => undefined);

interface Props {
  readonly engagement: string;
  readonly children: ReactNode;
}

/** Texts of the template below here come in the language that was chosen for the interviews of this engagement. */
export function QuestionLanguageProvider({ engagement, children }: Props) {
  const client = useClient();
  const isReadOnly = useIsReadOnly();
  const settings = useOperation('settings.read', {});
  const [wished, setWished] = useState<Language | null>(null);
  const kept = settings.state === 'ready' ? settings.value.questionLanguages : undefined;
  const choose = useCallback(
    (language: Language) => {
      setWished(language);
      // A choice that cannot be kept still holds for this meeting, and the banner of the connection says the rest.
      if (isReadOnly !== true) void remember(client, engagement, language);
    },
    [client, engagement, isReadOnly],
  );
  return (
    <ChooseLanguageContext value={choose}>
      <TextLanguageContext value={wished ?? kept?.[engagement] ?? null}>{children}</TextLanguageContext>
    </ChooseLanguageContext>
  );
}

async function remember(client: Client, engagement: string, language: Language): Promise<void> {
  const settings = await client.call('settings.read', {});
  if (!settings.ok) return;
  const others = Object.entries(settings.value.questionLanguages ?? {}).filter(([id]) => id !== engagement);
  const remembered = [...others, [engagement, language] as const].slice(-mostQuestionLanguages);
  await client.call('settings.update', { questionLanguages: Object.fromEntries(remembered) });
}
