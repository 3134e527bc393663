package org.threshold.workflow.gates;

/**
 * A gate that is asked over HTTP.
 *
 * @param gate the gate's class
 * @param refuses the decision that it may refuse
 * @param emergency what protects the child at once
 * @param story brings a case before the gate, is refused and takes the way past it
 */
record Asked(Class<?> gate, String refuses, String emergency, Story story) {

    /** How a gate is met. */
    @FunctionalInterface
    interface Story {
        Playing play(People people);
    }

    Heard play(People people) {
        return story.play(people).heard(gate.getName());
    }

    @Override
    public String toString() {
        return gate.getSimpleName();
    }
}
