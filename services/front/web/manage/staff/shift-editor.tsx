import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { InstantField } from '../../components/dates.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Form } from '../../components/form.tsx'
import { Failure } from '../../components/notice.tsx'
import { type RosterShift, useLookAgain } from './staff.ts'

const KINDS = ['show', 'set-up'] as const
const SIGN_UPS = ['self', 'bids', 'closed'] as const

/** A shift, new or changed; of a new one also how many it needs. */
export const ShiftEditor = ({
  departments,
  shift,
  onDone,
}: {
  departments: readonly { id: string; name: string }[]
  shift?: RosterShift
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const lookAgain = useLookAgain()
  const [fields, setFields] = useState(() => ({
    departmentId: shift?.departmentId ?? departments[0]?.id ?? '',
    name: shift?.name ?? '',
    place: shift?.place ?? '',
    description: shift?.description ?? '',
    kind: shift?.kind ?? ('show' as const),
    signUp: shift?.signUp ?? ('self' as const),
    startsAt: shift?.startsAt ?? null,
    endsAt: shift?.endsAt ?? null,
  }))
  const [wanted, setWanted] = useState(1)
  const [skill, setSkill] = useState('')
  const change = (changes: Partial<typeof fields>) => setFields((before) => ({ ...before, ...changes }))
  const send = useAttempt(
    (headers) => {
      const { departmentId, ...rest } = fields
      const body = { ...rest, startsAt: fields.startsAt ?? '', endsAt: fields.endsAt ?? '' }
      return shift
        ? data(api.PATCH('/api/staff/shifts/{id}', { params: { path: { id: shift.id } }, body }))
        : data(
            api.POST('/api/staff/shifts', {
              headers,
              body: { ...body, departmentId, slots: [{ wanted, skill: skill.trim() || null }] },
            }),
          )
    },
    () => {
      void lookAgain()
      onDone()
    },
  )
  return (
    <Form error={send.error} onSubmit={() => send.mutate()}>
      {!shift && (
        <Select
          name="departmentId"
          label={t('staff.manage.department')}
          options={departments}
          value={fields.departmentId}
          onChange={(departmentId) => change({ departmentId })}
        />
      )}
      <TextField
        name="name"
        label={t('staff.manage.name')}
        value={fields.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        isRequired
      />
      <div className="filters">
        <InstantField
          name="startsAt"
          label={t('staff.roster.from')}
          value={fields.startsAt}
          onChange={(startsAt) => change({ startsAt })}
        />
        <InstantField
          name="endsAt"
          label={t('staff.roster.until')}
          value={fields.endsAt}
          onChange={(endsAt) => change({ endsAt })}
        />
      </div>
      <TextField
        name="place"
        label={t('staff.roster.place')}
        value={fields.place}
        onChange={(place) => change({ place })}
        maxLength={80}
        isRequired={false}
      />
      <div className="filters">
        <Select
          label={t('staff.roster.signUp')}
          options={SIGN_UPS.map((id) => ({ id, name: t(`staff.roster.signUps.${id}`) }))}
          value={fields.signUp}
          onChange={(chosen) => change({ signUp: SIGN_UPS.find((one) => one === chosen) ?? 'self' })}
        />
        <Select
          label={t('staff.roster.kind')}
          options={KINDS.map((id) => ({ id, name: t(`staff.roster.kinds.${id}`) }))}
          value={fields.kind}
          onChange={(chosen) => change({ kind: KINDS.find((one) => one === chosen) ?? 'show' })}
        />
      </div>
      {!shift && (
        <>
          <NumberField
            label={t('staff.roster.wanted')}
            value={wanted}
            onChange={setWanted}
            minValue={1}
            maxValue={500}
            isRequired
          />
          <TextField
            label={t('staff.roster.skill')}
            help={t('staff.roster.skillHelp')}
            value={skill}
            onChange={setSkill}
            isRequired={false}
          />
        </>
      )}
      {send.error && <Failure error={send.error} />}
      <div className="row">
        <Button
          type="submit"
          kind="primary"
          isPending={send.isPending}
          isDisabled={fields.startsAt === null || fields.endsAt === null}
        >
          {t('manage.offers.save')}
        </Button>
        <Button onPress={onDone}>{t('manage.registrations.keep')}</Button>
      </div>
    </Form>
  )
}
