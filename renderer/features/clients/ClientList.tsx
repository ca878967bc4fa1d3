import { Pencil } from 'lucide-react';
import { Link } from 'react-router';
import type { ClientRow } from '#shared/contract/views';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './ClientList.module.css';

interface Props {
  readonly clients: readonly ClientRow[];
  readonly onEdit: (client: ClientRow) => void;
}

export function ClientList({ clients, onEdit }: Props) {
  const t = useTranslate();
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} aria-label={t('app.clients.list')}>
        <thead>
          <tr>
            <th scope="col">{t('app.clients.column.name')}</th>
            <th scope="col">{t('app.clients.column.sector')}</th>
            <th scope="col">{t('app.clients.column.engagements')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {clients.map((client) => (
            <tr key={client.id}>
              <th scope="row">
                {client.name}
                {client.note !== undefined && <p className={styles['note']}>{client.note}</p>}
              </th>
              <td className={styles['sector']}>{client.sector ?? t('app.clients.noSector')}</td>
              <td className={styles['engagements']}>
                {client.engagements === 0 ? (
                  t('app.clients.noEngagements')
                ) : (
                  <Link to={`/?client=${client.id}`}>
                    {t('app.clients.engagements', { count: client.engagements })}
                  </Link>
                )}
              </td>
              <td className={styles['edit']}>
                <Button
                  look="quiet"
                  aria-label={t('app.clients.edit', { name: client.name })}
                  onPress={() => onEdit(client)}
                >
                  <Pencil aria-hidden />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
