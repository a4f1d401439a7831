// Every path of the App.
import type { Route } from "./api/route.ts";

export const routes = (): readonly Route[] => [];
