package org.threshold.workflow.analysis.app;

class InMemoryDraftsTest extends DraftsContract {

    InMemoryDraftsTest() {
        super(new InMemoryDrafts());
    }
}
