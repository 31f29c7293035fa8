import '@xyflow/react/dist/base.css'
import {
  ControlButton,
  Controls,
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Language, inLanguage } from '#domain/language/language.ts'
import { type GuideContent, type Step, type StepKind, inOutline } from '#domain/guide/guide.ts'
import { stepOf } from '#domain/guide/editing/changed.ts'
import { Cross, Monitor } from '../../../ui/icons.tsx'
import { useKeys } from '../../../ui/useKeys.ts'
import { useChosenStep } from '../chosenStep.ts'
import { useOpen } from '../openGuide.ts'
import { useFirstWords } from '../useStepNames.ts'
import css from './GraphPanel.module.css'
import { WayEdge } from './WayEdge.tsx'
import { layersOf } from './layers.ts'

type StepNode = Node<{ name: string; kind: string; code: StepKind; isStart: boolean }, 'step'>

const across = 230
const down = 130
const nodeTypes = { step: StepBox }
const edgeTypes = { way: WayEdge }
/** Of an answer so many characters stand in the picture. */
const longestLabel = 26

/**
 * A picture of the guide, to be looked at: what is in it stands in the outline. A press on a step chooses it. Where it is too small
 * to be read it fills the screen, until Escape.
 */
export default function GraphPanel() {
  const { t, i18n } = useTranslation('guideEditor')
  const { chosen, choose } = useChosenStep()
  const now = useOpen(({ typed }) => typed.mine)
  // The picture follows when there is time: typing does not wait for it.
  const content = useDeferredValue(now)
  const [isLarge, setLarge] = useState(false)
  const graph = useRef<HTMLDivElement>(null)
  const resize = (large: boolean): void => {
    flushSync(() => setLarge(large))
    graph.current?.querySelector<HTMLElement>('[data-resize]')?.focus()
  }
  useKeys({ Escape: () => resize(false) }, { enabled: isLarge })
  const words = useFirstWords()
  const language = Language.catch('nl').parse(i18n.language)
  const nodes = layersOf(content).flatMap(({ id, layer, column }): StepNode[] => {
    const step = stepOf(content, id)
    if (step === undefined) return []
    const name = words(step.text)
    const kind = t(`kind.${step.kind}`)
    return [
      {
        id,
        type: 'step',
        position: { x: column * across, y: layer * down },
        selected: id === chosen,
        ariaLabel: `${kind}: ${name}`,
        data: { name, kind, code: step.kind, isStart: content.start === id },
      },
    ]
  })
  const edges = useMemo(
    () =>
      inOutline(content.steps).flatMap(([id, step]) =>
        edgesOf({ id, step, content, language, missing: t('way.missingShort') }),
      ),
    [content, language, t],
  )
  return (
    <div className={css['graph']} data-large={isLarge || undefined} ref={graph}>
      <ReactFlow
        // Laid out anew for the room that there is.
        key={String(isLarge)}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        edgesReconnectable={false}
        deleteKeyCode={null}
        fitView
        minZoom={0.05}
        maxZoom={1.5}
        onlyRenderVisibleElements
        proOptions={{ hideAttribution: true }}
        onNodeClick={(_event, { id }) => choose(id)}
        // By keyboard a step is selected, not clicked.
        onNodesChange={(changes) => {
          for (const change of changes) if (change.type === 'select' && change.selected) choose(change.id)
        }}
        aria-label={t('graph.title')}
        ariaLabelConfig={{
          'node.a11yDescription.default': t('graph.node'),
          'node.a11yDescription.keyboardDisabled': t('graph.node'),
          'controls.ariaLabel': t('graph.controls'),
          'controls.zoomIn.ariaLabel': t('graph.larger'),
          'controls.zoomOut.ariaLabel': t('graph.smaller'),
          'controls.fitView.ariaLabel': t('graph.whole'),
        }}
      >
        <Controls showInteractive={false}>
          <ControlButton
            title={t(isLarge ? 'graph.small' : 'graph.large')}
            aria-label={t(isLarge ? 'graph.small' : 'graph.large')}
            onClick={() => resize(!isLarge)}
            data-resize
          >
            {isLarge ? <Cross size={16} /> : <Monitor size={16} />}
          </ControlButton>
        </Controls>
      </ReactFlow>
    </div>
  )
}

function StepBox({ data: { name, kind, code, isStart }, selected }: NodeProps<StepNode>) {
  const { t } = useTranslation('guideEditor')
  return (
    <div className={css['box']} data-kind={code} data-chosen={selected || undefined} title={name}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <span className={css['kind']}>{isStart ? `${kind} · ${t('step.start')}` : kind}</span>
      <span className={css['name']}>{name}</span>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
}

const shortened = (text: string): string => (text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text)

const edgesOf = (parts: {
  id: string
  step: Step
  content: GuideContent
  language: Language
  missing: string
}): Edge[] => {
  const { id, step, content, language, missing } = parts
  const edge = (name: string, to: string | undefined, label?: string): Edge[] =>
    to === undefined || stepOf(content, to) === undefined
      ? []
      : [{ id: `${id} ${name}`, type: 'way', source: id, target: to, ...(label === undefined ? {} : { label }) }]
  switch (step.kind) {
    case 'question':
      return step.answers.flatMap((answer) => edge(answer.id, answer.to, shortened(inLanguage(answer.text, language))))
    case 'checklist':
      return [...edge('to', step.to), ...edge('missing', step.missing, missing)]
    case 'information':
      return edge('to', step.to)
    case 'outcome':
      return []
  }
}
