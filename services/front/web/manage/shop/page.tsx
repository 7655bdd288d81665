import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import { useStanding } from '../../api/standing.ts'
import { NotFound } from '../../components/not-found.tsx'
import { useTitle } from '../../components/page.tsx'
import { Submenu } from '../../components/submenu.tsx'
import { useEvent } from '../../event/event.ts'
import { may } from '../access.ts'
import { Items } from './items.tsx'
import { ItemOptions } from './options.tsx'
import { Order } from './order.tsx'
import { Orders } from './orders.tsx'
import { Rules } from './rules.tsx'

/** What organisers look after in their shop. */
const Shop = () => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const isAdmin = standing !== undefined && may(standing, 'shop', 'admin')
  useTitle(t('manage.menu.shop'), event.data?.name)
  const parts = [
    { path: '/shop', name: t('manage.menu.orders') },
    { path: '/shop/unclaimed', name: t('counter.unclaimed') },
    ...(isAdmin
      ? [
          { path: '/shop/items', name: t('manage.menu.items') },
          { path: '/shop/rules', name: t('manage.overview.rules') },
        ]
      : []),
  ]
  return (
    <div className="stack">
      <h1>{t('manage.menu.shop')}</h1>
      <Submenu label={t('manage.menu.shop')} parts={parts} />
      <Switch>
        <Route path="/shop">
          <Orders key="all" unclaimed={false} />
        </Route>
        <Route path="/shop/unclaimed">
          <Orders key="unclaimed" unclaimed />
        </Route>
        <Route path="/shop/orders/:id">{({ id }) => <Order key={id} id={id} />}</Route>
        <Route path="/shop/items" component={Items} />
        <Route path="/shop/items/:id/options">{({ id }) => <ItemOptions key={id} id={id} />}</Route>
        <Route path="/shop/rules" component={Rules} />
        <Route component={NotFound} />
      </Switch>
    </div>
  )
}

export default Shop
