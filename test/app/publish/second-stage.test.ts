// The App as the second stage: the same table of attacks that the job of a workflow withstands.
import { tryAttacks } from "../../support/second-stage-attacks.ts";
import { stageAsApp } from "../../support/stage-as-app.ts";

tryAttacks(stageAsApp());
