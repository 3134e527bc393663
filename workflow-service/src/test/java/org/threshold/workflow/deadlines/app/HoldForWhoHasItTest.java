package org.threshold.workflow.deadlines.app;

/** The contract of holding a rung, in memory. */
class HoldForWhoHasItTest extends HoldContract {

    HoldForWhoHasItTest() {
        super(inMemory());
    }

    private static Kept inMemory() {
        var store = new InMemoryDeadlineStore();
        var holds = new InMemoryRungHolds(store);
        return new Kept(store, holds, holds);
    }
}
