// Every path of the App.
import { answerRoutes } from "./api/answers.ts";
import { type BadgeWorld, badgeRoutes } from "./api/badges.ts";
import { type HealthWorld, healthRoutes } from "./api/health.ts";
import type { Index } from "./api/index-of.ts";
import { keyRoutes } from "./api/keys.ts";
import { openapiRoute } from "./api/openapi.ts";
import type { Route } from "./api/route.ts";
import { type ScanningWorld, secretScanningRoutes } from "./api/secret-scanning.ts";
import { type WebhookWorld, webhookRoutes } from "./api/webhooks.ts";
import type { ManageWorld } from "./keys/manage.ts";
import { type SetUp, setUpRoutes } from "./setup/routes.ts";

export interface RoutesWorld {
  health: HealthWorld;
  setUp: SetUp;
  webhooks: WebhookWorld;
  keys: ManageWorld;
  badges: BadgeWorld;
  scanning: ScanningWorld;
  index: Index;
}

export function routes(world: RoutesWorld): readonly Route[] {
  const all: readonly Route[] = [
    ...healthRoutes(world.health),
    ...setUpRoutes(world.setUp),
    ...webhookRoutes(world.webhooks),
    ...keyRoutes(world.keys),
    ...badgeRoutes(world.badges),
    ...secretScanningRoutes(world.scanning),
    ...answerRoutes(world.index),
    openapiRoute(() => all),
  ];
  return all;
}
