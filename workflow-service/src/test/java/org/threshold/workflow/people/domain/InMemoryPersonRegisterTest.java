package org.threshold.workflow.people.domain;

import java.util.function.Supplier;

class InMemoryPersonRegisterTest extends PersonRegisterContract {

    private final PersonRegister persons = new InMemoryPersonRegister();

    @Override
    protected PersonRegister persons() {
        return persons;
    }

    @Override
    protected <T> T commit(Supplier<T> work) {
        return work.get();
    }
}
