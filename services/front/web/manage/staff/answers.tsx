import { useQuery } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import { Failure } from '../../components/notice.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { StaffAnswered } from '../answers.tsx'

/** What somebody has answered in their application. */
export const Answers = ({ id }: { id: string }) => {
  const whole = useQuery({
    queryKey: ['staff', 'applications', id],
    queryFn: () => data(api.GET('/api/staff/applications/{id}', { params: { path: { id } } })),
  })
  if (whole.error) return <Failure error={whole.error} />
  if (!whole.data) return <Waiting />
  return whole.data.submissions.map((submission) => (
    <StaffAnswered key={submission.id} domain="staff" submission={submission} onChange={whole.refetch} />
  ))
}
