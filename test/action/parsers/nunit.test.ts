import { nunit } from "../../../action/parsers/nunit.ts";
import { testFixtures, testMutations, testTruncations } from "../../support/report-fixtures.ts";

testFixtures(nunit);
testTruncations(nunit, 150);
testMutations(nunit, 40);
