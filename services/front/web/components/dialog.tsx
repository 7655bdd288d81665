import type { ReactNode } from 'react'
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button, type ButtonProps } from './button.tsx'

/** A window over the page. Escape and a click beside it leave all as it was. */
const Window = ({ title, children }: { title: string; children: (close: () => void) => ReactNode }) => (
  <Modal>
    <AriaDialog className="dialog">
      {({ close }) => (
        <>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children(close)}
        </>
      )}
    </AriaDialog>
  </Modal>
)

/** A button, and what it asks before it does anything. */
export const Ask = ({
  trigger,
  label,
  kind,
  title,
  children,
}: {
  trigger: ReactNode
  /** What the button does, where its text alone would not say to whom. */
  label?: string
  kind?: ButtonProps['kind']
  title: string
  children: (close: () => void) => ReactNode
}) => (
  <DialogTrigger>
    <Button kind={kind ?? 'secondary'} aria-label={label}>
      {trigger}
    </Button>
    <ModalOverlay className="veil" isDismissable>
      <Window title={title}>{children}</Window>
    </ModalOverlay>
  </DialogTrigger>
)

/** What something else than a button of its own asks. */
export const Asked = ({
  isOpen,
  onClose,
  title,
  children,
}: {
  isOpen: boolean
  onClose: () => void
  title: string
  children: ReactNode
}) => (
  <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Window title={title}>{() => children}</Window>
  </ModalOverlay>
)
