package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of the work with alleged abusers. */
public interface AbuserWorks {

    void add(AbuserWork work);

    Optional<AbuserWork> find(AbuserWorkId id);

    /** The same, locked for the rest of the transaction. */
    Optional<AbuserWork> lock(AbuserWorkId id);

    /** All that concern one of these cases, the latest first. */
    List<AbuserWork> of(Collection<CaseRef> cases);

    /** Keeps what it rests on and its state. */
    void save(AbuserWork work);

    /** Keeps what somebody said of it; what was said before stays. */
    void said(AbuserWork work, Look look, Actor by);
}
