package org.threshold.workflow.deadlines;

import java.util.List;
import java.util.UUID;

/**
 * What waits to be done.
 *
 * @param kind the kind of subject: {@code referral}, {@code strategy-discussion}
 * @param id the subject
 * @param step the step of the subject that waits: {@code decide-referral}
 * @param cases the references of the cases it is about
 */
public record Waiting(String kind, UUID id, String step, List<String> cases) {

    public Waiting {
        cases = List.copyOf(cases);
        if (kind.isBlank() || step.isBlank()) {
            throw new IllegalArgumentException("What waits needs a kind and a step.");
        }
    }
}
