import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAttempt } from '../../api/attempt.ts'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Ask } from '../../components/dialog.tsx'
import { EditForm } from '../../components/edit-form.tsx'
import { NumberField, Select, TextField } from '../../components/fields.tsx'
import { Failure } from '../../components/notice.tsx'
import { type StaffApplication, useAllTypes } from './vendors.ts'

type Step = StaffApplication['steps'][number]
type Decided = Exclude<Step, 'draft'>

/** A button for each decision that can follow. */
export const Decide = ({ application }: { application: StaffApplication }) =>
  application.steps.flatMap((step) =>
    step === 'draft' ? [] : [<Decision key={step} application={application} step={step} />],
  )

const Decision = ({
  application: { id, name, state, typeId, sizeId },
  step,
}: {
  application: StaffApplication
  step: Decided
}) => {
  const { t } = useTranslation()
  const sizes = useAllTypes().data?.find((type) => type.id === typeId)?.sizes ?? []
  const [reason, setReason] = useState('')
  const [size, setSize] = useState(sizeId)
  const [days, setDays] = useState(Number.NaN)
  // Out of the archive it comes with the table that it has.
  const offers = step === 'approved' && state !== 'archived'
  const decide = useAttempt((headers) =>
    data(
      api.POST('/api/vendors/applications/{id}/decision', {
        params: { path: { id } },
        headers,
        body: {
          state: step,
          reason: reason.trim(),
          ...(offers && { size, ...(!Number.isNaN(days) && { hours: days * 24 }) }),
        },
      }),
    ),
  )
  const action = t(`vendors.manage.steps.${step === 'approved' && !offers ? 'submitted' : step}`)
  return (
    <Ask kind={offers ? 'primary' : 'secondary'} trigger={action} title={`${name}: ${action}`}>
      {(close) => (
        <EditForm
          attempt={decide}
          save={action}
          onSubmit={() => decide.mutate(undefined, { onSuccess: close })}
          onDone={close}
        >
          {offers && (
            <>
              <Select
                label={t('vendors.apply.size')}
                options={sizes.map((one) => ({
                  id: one.id,
                  name: one.capacity === null ? one.name : `${one.name} (${one.taken}/${one.capacity})`,
                }))}
                value={size}
                onChange={setSize}
              />
              <NumberField
                label={t('vendors.manage.days')}
                help={t('vendors.manage.daysHelp')}
                value={days}
                onChange={setDays}
                minValue={1}
                maxValue={90}
                isRequired={false}
              />
            </>
          )}
          <TextField
            name="reason"
            label={t('vendors.manage.reason')}
            help={t('vendors.manage.reasonHelp')}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={500}
            isRequired={false}
          />
        </EditForm>
      )}
    </Ask>
  )
}

/** Which table on the floor it is. */
export const TableNumber = ({ application }: { application: StaffApplication }) => {
  const { t } = useTranslation()
  if (application.state !== 'approved') return null
  return (
    <Ask trigger={t('vendors.manage.assign')} title={t('vendors.manage.assignTitle', { name: application.name })}>
      {(close) => <Assign application={application} onDone={close} />}
    </Ask>
  )
}

const Assign = ({
  application: { id, tableNumber },
  onDone,
}: {
  application: StaffApplication
  onDone: () => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [number, setNumber] = useState(tableNumber ?? '')
  const assign = useMutation({
    mutationFn: () =>
      data(
        api.PUT('/api/vendors/applications/{id}/table', {
          params: { path: { id } },
          body: { number: number.trim() || null },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['vendors'] })
      onDone()
    },
  })
  return (
    <EditForm attempt={assign} onSubmit={() => assign.mutate()} onDone={onDone}>
      <TextField
        name="number"
        label={t('vendors.manage.number')}
        value={number}
        onChange={setNumber}
        maxLength={20}
        isRequired={false}
        autoFocus
      />
    </EditForm>
  )
}

/** Coming to the show, and leaving it. */
export const Attendance = ({ application }: { application: StaffApplication }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id, state, offerUntil, balance, checkedInAt, checkedOutAt } = application
  const way = checkedInAt === null ? 'check-in' : 'check-out'
  const go = useMutation({
    mutationFn: () => data(api.POST(`/api/vendors/applications/{id}/${way}`, { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['vendors'] }),
  })
  if (state !== 'approved' || offerUntil !== null || balance > 0 || checkedOutAt !== null) return null
  return (
    <>
      <Button kind={way === 'check-in' ? 'primary' : 'secondary'} isPending={go.isPending} onPress={() => go.mutate()}>
        {t(way === 'check-in' ? 'vendors.manage.checkIn' : 'vendors.manage.checkOut')}
      </Button>
      {go.error && <Failure error={go.error} />}
    </>
  )
}
