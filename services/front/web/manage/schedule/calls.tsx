import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { InstantField } from '../../components/dates.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField, Select } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { useFormats } from '../../format.ts'
import { FormChoice } from '../forms/choice.tsx'
import { FormLink } from '../forms/form-link.tsx'
import { Naming } from '../offers/fields.tsx'
import { Visibility } from '../offers/visibility.tsx'
import { Listed, useSave } from './listed.tsx'
import { CALLS, type Call, useAllCalls } from './plan.ts'

const VISIBILITIES = ['public', 'hidden', 'closed'] as const

/** Calls for proposals: until when, for how long, and what is asked. */
export const Calls = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const { instant } = useFormats(event.data?.timeZone)
  useTitle(t('schedule.menu.calls'), event.data?.name)
  const calls = useAllCalls()
  if (calls.error) return <Failure error={calls.error} retry={calls.refetch} />
  if (!calls.data) return <Waiting />
  return (
    <Listed<Call>
      title={t('schedule.menu.calls')}
      add={t('schedule.call.add')}
      all={calls.data}
      about={(call) =>
        call.visibility !== 'public' ? (
          <Visibility of={call} link="/propose?call=" />
        ) : call.closesAt ? (
          t('schedule.call.until', { at: instant(call.closesAt) })
        ) : (
          t('schedule.call.open')
        )
      }
      link={({ form }) => <FormLink domain="schedule" form={form} />}
      editor={(call, close) => <Editor call={call} onDone={close} />}
    />
  )
}

const Editor = ({ call, onDone }: { call: Call | undefined; onDone: () => void }) => {
  const { t } = useTranslation()
  const [fields, setFields] = useState({
    name: call?.name ?? '',
    slug: call?.slug ?? '',
    description: call?.description ?? '',
    opensAt: call?.opensAt ?? null,
    closesAt: call?.closesAt ?? null,
    form: call?.form ?? null,
    leastMinutes: call?.leastMinutes ?? 30,
    mostMinutes: call?.mostMinutes ?? 120,
    visibility: call?.visibility ?? ('public' as const),
  })
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const save = useSave(CALLS, () =>
    call
      ? data(api.PATCH('/api/schedule/calls/{id}', { params: { path: { id: call.id } }, body: fields }))
      : data(api.POST('/api/schedule/calls', { body: fields })),
  )
  return (
    <EditForm attempt={save} onSubmit={() => save.mutate(undefined, { onSuccess: onDone })} onDone={onDone}>
      <Naming fields={fields} isNew={!call} onChange={change} />
      <InstantField
        name="opensAt"
        label={t('schedule.call.opensAt')}
        value={fields.opensAt}
        onChange={(opensAt) => change({ opensAt })}
      />
      <InstantField
        name="closesAt"
        label={t('schedule.call.closesAt')}
        value={fields.closesAt}
        onChange={(closesAt) => change({ closesAt })}
      />
      <div className="filters">
        <NumberField
          name="leastMinutes"
          label={t('schedule.call.leastMinutes')}
          value={fields.leastMinutes}
          onChange={(leastMinutes) => change({ leastMinutes })}
          minValue={5}
          isRequired
        />
        <NumberField
          name="mostMinutes"
          label={t('schedule.call.mostMinutes')}
          value={fields.mostMinutes}
          onChange={(mostMinutes) => change({ mostMinutes })}
          minValue={5}
          isRequired
        />
      </div>
      <FormChoice domain="schedule" name="form" value={fields.form} onChange={(form) => change({ form })} orNone />
      <Select
        label={t('manage.offers.visibility')}
        options={VISIBILITIES.map((id) => ({ id, name: t(`manage.offers.${id}`) }))}
        value={fields.visibility}
        onChange={(chosen) => change({ visibility: VISIBILITIES.find((known) => known === chosen) ?? 'public' })}
      />
    </EditForm>
  )
}
