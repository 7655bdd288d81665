import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'

export type Drawer =
  paths['/api/payments/drawers']['get']['responses'][200]['content']['application/json']['drawers'][number]

/** The newest drawers of the event, closed ones too. */
export const useDrawers = () =>
  useQuery({
    queryKey: ['drawers'],
    queryFn: () => data(api.GET('/api/payments/drawers', { params: { query: { limit: 200 } } })),
    select: ({ drawers }) => drawers,
  })

/** The event's accounts at payment providers, for who may see them. */
export const useAccounts = (enabled: boolean) =>
  useQuery({ queryKey: ['accounts'], enabled, queryFn: () => data(api.GET('/api/payments/accounts')) })

/** How the ledger's own words are said: whatever is new there is shown as it is. */
export const useMoneyWords = () => {
  const { t } = useTranslation()
  return {
    part: (domain: string) => t(`modules.${domain}` as 'modules.shop', { defaultValue: domain }),
    provider: (name: string) =>
      t(`manage.money.providers.${name}` as 'manage.money.providers.cash', { defaultValue: name }),
    reason: (name: string) =>
      t(`manage.money.disputeReasons.${name}` as 'manage.money.disputeReasons.duplicate', { defaultValue: name }),
    remark: (remark: string) =>
      t(`manage.money.remarks.${remark}` as 'manage.money.remarks.late', { defaultValue: remark }),
  }
}
