// Apart from the guard, so that reading a config loads nothing of it.

export interface LoopSettings {
  /** Attempts after which a person is asked for; 0: never. */
  after: number;
  /** Put on the pull request then; null: none. */
  label: string | null;
}

export const LOOP_DEFAULTS: LoopSettings = { after: 3, label: null };
