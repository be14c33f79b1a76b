// The enumerations of the data format, apart from the schema, which pages load only when needed.

export const KINDS = [
  'event',
  'context',
  'attack',
  'decision',
  'document',
  'leak',
  'publication',
  'statement',
  'denial',
  'explanation',
] as const;
export const STATUSES = ['undisputed', 'disputed', 'denied', 'withdrawn', 'confirmed'] as const;
export const RELATION_TYPES = [
  'denies',
  'confirms',
  'contradicts',
  'explains',
  'discloses',
  'responds-to',
  'refers-to',
  'causes',
  'follows',
] as const;
export const TRACK_COLORS = [
  'blue',
  'green',
  'amber',
  'grey',
  'purple',
  'teal',
  'rose',
  'olive',
] as const;
