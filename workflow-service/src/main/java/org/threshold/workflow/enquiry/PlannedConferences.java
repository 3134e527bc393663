package org.threshold.workflow.enquiry;

import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/** The conferences of enquiries that are set and not held, for other features. */
@FunctionalInterface
public interface PlannedConferences {

    /** That of the open enquiry of a case. */
    Optional<PlannedConference> of(CaseRef ref);
}
