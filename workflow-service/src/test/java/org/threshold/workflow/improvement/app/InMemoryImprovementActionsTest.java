package org.threshold.workflow.improvement.app;

class InMemoryImprovementActionsTest extends ImprovementActionsContract {

    InMemoryImprovementActionsTest() {
        super(new InMemoryImprovementActions());
    }
}
