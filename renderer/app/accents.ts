import type { MantineColorsTuple } from '@mantine/core'

/**
 * The accents a municipality can choose from, lightest shade first. Shade 8 carries white text and stands on white, shade
 * 4 and 3 carry dark text and stand on a dark ground; the contrast test holds each of them to WCAG AA.
 */
export const accents = {
  teal: ['#e9f6f6', '#d3eae9', '#a5d5d3', '#74bfbc', '#4fb3ae', '#2b9a95', '#178580', '#0e706c', '#0b5a57', '#06403e'],
  blue: ['#eaf2fb', '#d5e3f5', '#a8c6ea', '#82aee2', '#5f97da', '#3c7fcf', '#2369bd', '#16569f', '#0f4480', '#0a305b'],
  green: ['#ebf6ec', '#d6ebd8', '#abd6b0', '#82c289', '#5db066', '#3e984a', '#2b8239', '#1e6c2c', '#165522', '#0e3d18'],
  indigo: [
    '#eff0fb',
    '#dee0f4',
    '#bcc0e8',
    '#a0a6e0',
    '#858dd8',
    '#6a73cc',
    '#545db9',
    '#434b9c',
    '#343b7e',
    '#25295a',
  ],
  plum: ['#faeef4', '#f1dbe7', '#e3b5ce', '#d794b8', '#cd75a5', '#b9558c', '#a13f76', '#852f60', '#69244b', '#4b1835'],
  slate: ['#f0f3f5', '#dfe5e9', '#bec9d1', '#9fb0bb', '#8197a6', '#657e8f', '#506878', '#405563', '#32434f', '#232f38'],
} as const satisfies Record<string, MantineColorsTuple>

export type Accent = keyof typeof accents

export const usualAccent: Accent = 'teal'

/** The accent a site names, or the usual one: a name from a newer version must not leave a station without colours. */
export const accentOf = (name: string | undefined): Accent =>
  name !== undefined && isAccent(name) ? name : usualAccent

const isAccent = (name: string): name is Accent => Object.hasOwn(accents, name)
