import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { save } from '../api/saving.ts'
import { useStanding } from '../api/standing.ts'
import { Button } from '../components/button.tsx'
import { Failure } from '../components/notice.tsx'

/** Takes all of something away as a file, for who has the right to. */
export const Export = ({
  name,
  read,
  children,
}: {
  name: string
  read: () => Promise<{ response: Response }>
  children: ReactNode
}) => {
  const standing = useStanding().data
  const taken = useMutation({
    mutationFn: async () => {
      const { response } = await read()
      save(await response.blob(), name)
    },
  })
  if (!standing?.rights.includes('export')) return null
  return (
    <>
      <Button isPending={taken.isPending} onPress={() => taken.mutate()}>
        {children}
      </Button>
      {taken.error && <Failure error={taken.error} />}
    </>
  )
}
