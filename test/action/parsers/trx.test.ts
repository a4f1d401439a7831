import { trx } from "../../../action/parsers/trx.ts";
import { testFixtures, testMutations, testTruncations } from "../../support/report-fixtures.ts";

testFixtures(trx);
testTruncations(trx, 150);
testMutations(trx, 40);
