import type { Command } from '@midsummer/provisioning'

export const commands: Command[] = []
