package org.threshold.workflow.gates;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * What was heard of a gate over HTTP.
 *
 * @param gate the gate's class
 * @param refused the answer to the decision that is refused
 * @param past the answers to the way past it
 * @param opened the tasks that the way past it opened
 * @param waits what goes on waiting for what is missing
 */
record Heard(String gate, Refused refused, List<Past> past, List<Left> opened, List<Left> waits) {

    Heard {
        past = List.copyOf(past);
        opened = List.copyOf(opened);
        waits = List.copyOf(waits);
    }

    /** A refusal, as the body of the answer had it. */
    record Refused(String route, int status, List<Refusal> errors) {

        Refused {
            errors = List.copyOf(errors);
        }
    }

    /** What was accepted. */
    record Past(String route, int status) {}

    /**
     * A task on the work list.
     *
     * @param limit how long it may take, as the area's limits have it
     */
    record Left(String words, String limit) {}
}
