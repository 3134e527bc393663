package org.threshold.workflow.redpath.app;

import java.util.Optional;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;

/** The rows of questions to the police. */
public interface Acceptances {

    /** Adds a question that waits; false when one about the child waits already. */
    boolean add(PoliceAcceptance asked);

    Optional<PoliceAcceptance> find(AcceptanceId id);

    void save(PoliceAcceptance acceptance);
}
