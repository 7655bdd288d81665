import type { paths } from '../../api/register.d.ts'

/** An order as staff see it. */
export type Order = paths['/api/register/orders/{id}']['get']['responses'][200]['content']['application/json']
