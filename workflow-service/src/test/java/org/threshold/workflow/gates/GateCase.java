package org.threshold.workflow.gates;

/**
 * A gate that is asked over HTTP, and what was heard then.
 *
 * @param asked the gate, what it may refuse, and what protects the child at once
 */
record GateCase(Asked asked, Heard heard) {

    static GateCase of(Asked asked) {
        return new GateCase(asked, HeardFile.of(asked.gate()));
    }

    @Override
    public String toString() {
        return asked.toString();
    }
}
