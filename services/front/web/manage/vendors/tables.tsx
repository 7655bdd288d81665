import { useTranslation } from 'react-i18next'
import { Ask } from '../../components/dialog.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { FormLink } from '../forms/form-link.tsx'
import { Visibility } from '../offers/visibility.tsx'
import { Rules } from './rules.tsx'
import { SizeEditor } from './size-editor.tsx'
import { TypeEditor } from './type-editor.tsx'
import { useAllTypes, type WholeType } from './vendors.ts'

/** The types of vendors, their tables, and how tables are offered. */
export const Tables = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const types = useAllTypes()
  useTitle(t('vendors.manage.tables'), event.data?.name)
  if (types.error) return <Failure error={types.error} retry={types.refetch} />
  if (!types.data || !event.data) return <Waiting />
  const { currency } = event.data
  const add = t('vendors.manage.addType')
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{t('vendors.manage.tables')}</h1>
        <Ask kind="primary" trigger={add} title={add}>
          {(close) => <TypeEditor position={types.data.length} onDone={close} />}
        </Ask>
      </div>
      {types.data.length === 0 && <p className="quiet-text">{t('vendors.manage.noTypes')}</p>}
      {types.data.map((type) => (
        <TypePanel key={type.id} type={type} currency={currency} />
      ))}
      <Rules />
    </div>
  )
}

const TypePanel = ({ type, currency }: { type: WholeType; currency: string }) => {
  const { t } = useTranslation()
  const { money, number } = useFormats()
  const { id, name, sizes, form } = type
  const edit = (what: string) => t('manage.offers.edit', { name: what })
  return (
    <section className="panel stack close" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{name}</h2>
        <div className="row">
          <Visibility of={type} link="/vendors/apply?type=" />
          <Ask kind="quiet" trigger={t('manage.offers.editAction')} label={edit(name)} title={edit(name)}>
            {(close) => <TypeEditor type={type} onDone={close} />}
          </Ask>
        </div>
      </div>
      <FormLink domain="vendors" form={form} />
      <ul className="list">
        {sizes.map((size) => (
          <li key={size.id} className="list-row">
            <span className="list-name">{size.name}</span>
            <span className="numbers">{size.price === 0 ? t('event.free') : money(size.price, currency)}</span>
            <span className="quiet-text">
              {t(size.capacity === null ? 'manage.offers.taken' : 'manage.offers.takenOf', {
                taken: number(size.taken),
                capacity: number(size.capacity ?? 0),
              })}
            </span>
            <Ask
              kind="quiet"
              trigger={t('manage.offers.editAction')}
              label={edit(`${name}, ${size.name}`)}
              title={edit(size.name)}
            >
              {(close) => <SizeEditor type={id} size={size} currency={currency} onDone={close} />}
            </Ask>
          </li>
        ))}
      </ul>
      <div>
        <Ask
          trigger={t('vendors.manage.addSize')}
          label={t('vendors.manage.addSizeTo', { name })}
          title={t('vendors.manage.addSizeTo', { name })}
        >
          {(close) => <SizeEditor type={id} position={sizes.length} currency={currency} onDone={close} />}
        </Ask>
      </div>
    </section>
  )
}
