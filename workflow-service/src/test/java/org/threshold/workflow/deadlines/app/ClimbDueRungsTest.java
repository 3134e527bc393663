package org.threshold.workflow.deadlines.app;

/** The contract of ladders, in memory. */
class ClimbDueRungsTest extends LadderContract {

    ClimbDueRungsTest() {
        super(inMemory());
    }

    private static Kept inMemory() {
        var kept = new InMemoryDeadlineStore();
        return new Kept(kept, kept, kept);
    }
}
