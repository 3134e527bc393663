package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of the links between families. */
public interface AdultLinks {

    /** Adds it; false where one of the same adult and cases stands. */
    boolean add(AdultLink link);

    /** One, locked for the rest of the transaction. */
    Optional<AdultLink> lock(AdultLinkId id);

    /** Keeps that it was ended. */
    void save(AdultLink link);

    /** All of a case, whichever end it is; the latest first. */
    List<AdultLink> of(CaseRef ref);

    /** Whatever was of one case is of another. */
    void moved(CaseRef from, CaseRef into);
}
