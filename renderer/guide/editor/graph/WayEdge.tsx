import { BaseEdge, type EdgeProps, getBezierPath } from '@xyflow/react'

/** A way from one step to another. Its words stand just above where it leads: halfway they would lie over those of its neighbours. */
export function WayEdge(props: EdgeProps) {
  const { id, label, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition } = props
  const [path] = getBezierPath({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition })
  return (
    <BaseEdge
      id={id}
      path={path}
      label={label}
      labelX={sourceX + (targetX - sourceX) * 0.88}
      labelY={targetY - 18}
      labelBgPadding={[3, 1]}
    />
  )
}
