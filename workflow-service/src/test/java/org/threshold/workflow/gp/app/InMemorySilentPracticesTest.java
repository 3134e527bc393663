package org.threshold.workflow.gp.app;

class InMemorySilentPracticesTest extends SilentPracticesContract {

    private final SilentPractices rows = new InMemorySilentPractices();

    @Override
    protected SilentPractices rows() {
        return rows;
    }
}
