/** The ways of teaching that a case can be opened in. */
export type TeachTool = 'lesson' | 'predict' | 'wall' | 'recovery' | 'compare' | 'fault' | 'write';
