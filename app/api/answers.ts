// All that can be asked of the index.
import { blastRadiusRoutes } from "./blast-radius.ts";
import { driftRoutes } from "./drift.ts";
import { graphRoutes } from "./graph.ts";
import { historyRoutes } from "./history.ts";
import type { Index } from "./index-of.ts";
import { ownerRoutes } from "./owners.ts";
import { repositoryRoutes } from "./repositories.ts";
import { reviewerRoutes } from "./reviewers.ts";
import type { Route } from "./route.ts";
import { ruleRoutes } from "./rules.ts";

export const answerRoutes = (index: Index): Route[] => [
  ...repositoryRoutes(index),
  ...ownerRoutes(index),
  ...reviewerRoutes(index),
  ...driftRoutes(index),
  ...historyRoutes(index),
  ...ruleRoutes(index),
  ...blastRadiusRoutes(index),
  ...graphRoutes(index),
];
