import type { FormDomain } from '../../forms/form.ts'

/** The forms that domains ask of themselves; the others are named by whatever asks them. */
export const ASKED = {
  register: ['registration', 'check-in'],
  vendors: [],
  schedule: [],
  staff: ['application'],
} as const satisfies Record<FormDomain, readonly string[]>
export const FORM_DOMAINS = ['register', 'vendors', 'schedule', 'staff'] as const satisfies FormDomain[]

/** Who asks the prices of what their forms offer; the others ask plain questions. */
export const sells = (domain: FormDomain): boolean => domain === 'register'

/** What a domain is called in the menu. */
export const NAMES = {
  register: 'registrations',
  vendors: 'vendors',
  schedule: 'schedule',
  staff: 'staff',
} as const satisfies Record<FormDomain, string>
