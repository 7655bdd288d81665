import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Device = Type.Object({
  id: uuid,
  name: Type.String(),
  event: orNull(uuid),
  scopes: Type.Array(Type.String()),
  host: orNull(Type.String()),
  createdAt: Type.String(),
  seenAt: orNull(Type.String()),
  revokedAt: orNull(Type.String()),
})
export type Device = Type.Static<typeof Device>

const device = row(Device)
const columns = sql.fragment`id, name, event_id as event, scopes, host, created_at as "createdAt", seen_at as "seenAt",
  revoked_at as "revokedAt"`

export const insertDevice = ({ name, event, scopes }: Pick<Device, 'name' | 'event' | 'scopes'>) => sql.type(device)`
  insert into accounts_device (name, event_id, scopes) values (${name}, ${event}, ${sql.array(scopes, 'text')})
  returning ${columns}`

export const selectDevices = sql.type(device)`select ${columns} from accounts_device order by id desc limit 500`

/** The device that a cookie stands for at a host. */
export const selectByCookie = (hash: string, host: string) => sql.type(device)`
  select ${columns} from accounts_device
  where hash = decode(${hash}, 'hex') and host = ${host} and revoked_at is null`

export const markSeen = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update accounts_device set seen_at = now() where id = ${id}`)

export const revoke = (id: string) => sql.type(device)`
  update accounts_device set revoked_at = now(), hash = null
  where id = ${id} and revoked_at is null
  returning ${columns}`

export const admit = (id: string, hash: string, host: string) => sql.type(device)`
  update accounts_device set hash = decode(${hash}, 'hex'), host = ${host}, seen_at = now()
  where id = ${id} and revoked_at is null returning ${columns}`

const Pairing = row(Type.Object({ id: Type.String(), device: orNull(Type.String()) }))

export const deleteOldPairings = (tx: Tx) =>
  tx.query(sql.unsafe`delete from accounts_pairing where expires_at <= now()`)

export const insertPairing = (tx: Tx, code: string, hash: string, expiresAt: string) =>
  tx.query(sql.unsafe`
    insert into accounts_pairing (code, hash, expires_at) values (${code}, decode(${hash}, 'hex'), ${expiresAt})`)

/** Of two who pair one device at once, the second finds it taken. */
export const takePairing = (code: string, device: string) => sql.type(Pairing)`
  update accounts_pairing set device_id = ${device} where code = ${code} and device_id is null and expires_at > now()
  returning id, device_id as device`

export const selectPairing = (hash: string) => sql.type(Pairing)`
  select id, device_id as device from accounts_pairing where hash = decode(${hash}, 'hex') and expires_at > now()
  for update`

export const deletePairing = (tx: Tx, id: string) => tx.query(sql.unsafe`delete from accounts_pairing where id = ${id}`)
