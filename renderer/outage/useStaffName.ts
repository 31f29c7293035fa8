import { useBoard } from '../state/station.tsx'

/** The name of a member of staff by their id, which stands for them where nobody knows it. */
export const useStaffName = (): ((id: string) => string) => {
  const { staff } = useBoard()
  return (id) => staff.find((member) => member.id === id)?.name ?? id
}
