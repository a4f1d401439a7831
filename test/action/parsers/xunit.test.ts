import { xunit } from "../../../action/parsers/xunit.ts";
import { testFixtures, testMutations, testTruncations } from "../../support/report-fixtures.ts";

testFixtures(xunit);
testTruncations(xunit, 150);
testMutations(xunit, 40);
