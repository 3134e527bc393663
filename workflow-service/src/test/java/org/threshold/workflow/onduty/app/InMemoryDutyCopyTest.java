package org.threshold.workflow.onduty.app;

class InMemoryDutyCopyTest extends DutyCopyContract {

    private final DutyCopy copy = new InMemoryDutyCopy();

    @Override
    protected DutyCopy copy() {
        return copy;
    }
}
