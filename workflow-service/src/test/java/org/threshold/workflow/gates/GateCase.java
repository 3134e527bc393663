package org.threshold.workflow.gates;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * A gate that was asked, and how one goes on.
 *
 * @param refuses the decision that it may refuse
 * @param answered what it answered in the test
 */
record GateCase(Class<?> gate, String refuses, List<Refusal> answered, Past past) {

    /**
     * The way past it.
     *
     * @param emergency what protects the child at once
     * @param leaves the tasks that are left for what is missing
     * @param proof the test of that way, {@code feature.ring.TestClass#method}
     */
    record Past(String emergency, String leaves, String proof) {}
}
