package org.threshold.workflow.enquiry.domain;

import java.util.Set;
import org.threshold.workflow.access.Agency;

/**
 * An outcome as a manager decides it.
 *
 * @param reason why, in words; stays in the database
 * @param accepted the agencies that were not heard and without which the manager decides
 */
public record Conclusion(Outcome outcome, String reason, Set<Agency> accepted) {

    public Conclusion {
        accepted = Set.copyOf(accepted);
    }

    @Override
    public String toString() {
        return "Conclusion[" + outcome + "]";
    }
}
