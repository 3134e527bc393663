package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.referral.CaseRef;

/** The rows of questions to the police. */
public interface Acceptances {

    /** Adds a question that waits; false when one about the child waits already. */
    boolean add(PoliceAcceptance asked);

    Optional<PoliceAcceptance> find(AcceptanceId id);

    /** What was asked about a case and those that joined it, the earliest first. */
    List<PoliceAcceptance> of(CaseRef ref);

    void save(PoliceAcceptance acceptance);
}
