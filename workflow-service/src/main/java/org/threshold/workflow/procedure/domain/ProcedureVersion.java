package org.threshold.workflow.procedure.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of how a step is done.
 *
 * @param number 1 for the first
 * @param from the first day on which it is in force
 * @param changed what is different from the version before; empty for the first
 * @param lines what is done, in order; at least one
 */
public record ProcedureVersion(int number, LocalDate from, String changed, List<String> lines) {

    public ProcedureVersion {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Version " + number + " says nothing to be done");
        }
    }
}
