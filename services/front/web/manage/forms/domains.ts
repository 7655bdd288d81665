/** Who asks forms, and the forms that are asked of themselves; the others are named by whatever asks them. */
export const ASKED = {
  register: ['registration', 'check-in'],
  vendors: [],
  schedule: [],
  staff: ['application'],
} as const
export type FormDomain = keyof typeof ASKED
export const FORM_DOMAINS = ['register', 'vendors', 'schedule', 'staff'] as const satisfies FormDomain[]

/** What a domain is called in the menu. */
export const NAMES = {
  register: 'registrations',
  vendors: 'vendors',
  schedule: 'schedule',
  staff: 'staff',
} as const satisfies Record<FormDomain, string>
