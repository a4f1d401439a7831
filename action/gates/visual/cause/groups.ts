import type { Group, ScreenResult } from "../../../../shared/contract/pictures.ts";

export function groupScreens(screens: readonly ScreenResult[]): {
  screens: ScreenResult[];
  groups: Group[];
} {
  return { screens: [...screens], groups: [] };
}
