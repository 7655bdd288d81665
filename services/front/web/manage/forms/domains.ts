/** Who asks forms, and the forms that are asked of themselves; the others are named by whatever asks them. */
export const ASKED = {
  register: ['registration', 'check-in'],
  vendors: [],
  schedule: [],
  staff: ['application'],
} as const
export type FormDomain = keyof typeof ASKED
export const FORM_DOMAINS = ['register', 'vendors', 'schedule', 'staff'] as const satisfies FormDomain[]

/** Who keeps the files of its forms, and asks the prices of what they offer; the others ask plain questions. */
export const asksAll = (domain: FormDomain): boolean => domain === 'register'

/** What a domain is called in the menu. */
export const NAMES = {
  register: 'registrations',
  vendors: 'vendors',
  schedule: 'schedule',
  staff: 'staff',
} as const satisfies Record<FormDomain, string>
