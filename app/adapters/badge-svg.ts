// Badges as shields draws them, by its own renderer.
import { makeBadge } from "badge-maker";
import type { DrawBadge } from "../badges/look.ts";

export const drawBadge: DrawBadge = ({ label, message, color }, style) =>
  makeBadge({ label, message, color, style });
