package org.threshold.workflow.people.domain;

class InMemoryBondsTest extends BondsContract {

    private final Registers registers =
            new Registers(
                    new InMemoryPersonRegister(),
                    new InMemoryHouseholdRegister(),
                    new InMemoryRelationshipRegister(),
                    new InMemoryConcernRegister(),
                    new InMemoryParentRegister(),
                    new InMemoryMergeRegister());

    @Override
    protected Registers registers() {
        return registers;
    }

    @Override
    protected void commit(Runnable work) {
        work.run();
    }
}
