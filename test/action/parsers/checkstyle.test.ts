import { checkstyle } from "../../../action/parsers/checkstyle.ts";
import { testFixtures, testMutations, testTruncations } from "../../support/report-fixtures.ts";

testFixtures(checkstyle);
testTruncations(checkstyle, 150);
testMutations(checkstyle, 40);
