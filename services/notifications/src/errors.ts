import { problem } from '@midsummer/service'

export const templateUnknown = problem('NOTIFICATIONS_TEMPLATE_UNKNOWN', 404, 'There is no such template.')
export const templateBroken = problem('NOTIFICATIONS_TEMPLATE_BROKEN', 400, 'This text cannot be written out.')
export const mailUnknown = problem('NOTIFICATIONS_MAIL_UNKNOWN', 404, 'This event has no such mail.')
export const mailOver = problem('NOTIFICATIONS_MAIL_OVER', 409, 'This mail cannot be cancelled any more.')
export const mailNotFailed = problem(
  'NOTIFICATIONS_MAIL_NOT_FAILED',
  409,
  'Only a mail that failed or was refused can be tried again.',
)
export const addressNotRefused = problem(
  'NOTIFICATIONS_ADDRESS_NOT_REFUSED',
  404,
  'No mail to this address has been refused.',
)
export const bouncesKeyWrong = problem('NOTIFICATIONS_BOUNCES_KEY_WRONG', 401, 'This needs the key of the mail server.')
export const webhookUnknown = problem('NOTIFICATIONS_WEBHOOK_UNKNOWN', 404, 'This event has no such webhook.')
export const webhookRefused = problem('NOTIFICATIONS_WEBHOOK_REFUSED', 400, 'Nothing can be delivered to this address.')
export const webhookTooMany = problem(
  'NOTIFICATIONS_WEBHOOK_TOO_MANY',
  409,
  'This event has as many webhooks as it may.',
)
export const deliveryUnknown = problem('NOTIFICATIONS_DELIVERY_UNKNOWN', 404, 'This webhook has no such delivery.')
export const deliveryUnderWay = problem('NOTIFICATIONS_DELIVERY_UNDER_WAY', 409, 'This delivery is under way.')
