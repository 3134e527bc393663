package org.threshold.workflow.gates;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * A gate that was asked, and how one goes on: over HTTP, or the class alone.
 *
 * @param refuses the decision that it may refuse
 * @param answered what it answered in the test
 */
record GateCase(Class<?> gate, String refuses, List<Refusal> answered, Past past) {

    private static final String OVER_HTTP =
            "gates.GatesThroughHttpIT#it_refuses_the_decision_and_what_protects_the_child_goes_on_and_leaves_work";

    /** A gate that is asked over HTTP, with what was heard then. */
    static GateCase heard(Asked asked) {
        Heard heard = HeardFile.of(asked.gate());
        return new GateCase(
                asked.gate(),
                asked.refuses(),
                heard.refused().errors(),
                new Past(asked.emergency(), GatePage.left(heard), OVER_HTTP));
    }

    /** What was heard of it over HTTP; empty where the class alone was asked. */
    Optional<Heard> heard() {
        return past.proof().equals(OVER_HTTP) ? Optional.of(HeardFile.of(gate)) : Optional.empty();
    }

    /**
     * The way past it.
     *
     * @param emergency what protects the child at once
     * @param leaves the tasks that are left for what is missing
     * @param proof the test of that way, {@code feature.ring.TestClass#method}
     */
    record Past(String emergency, String leaves, String proof) {}
}
