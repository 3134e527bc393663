package org.threshold.workflow.procedure.app;

import java.util.Map;
import org.threshold.workflow.procedure.domain.Procedure;

/** The procedures of this installation, by their step. */
public record Procedures(Map<String, Procedure> byStep) {

    public Procedures {
        byStep = Map.copyOf(byStep);
    }
}
