package org.threshold.workflow.enquiry;

import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;

/** Section 47 enquiries, for other features. */
@FunctionalInterface
public interface Enquiries {

    /** The open enquiry of a case; a case has one at most. */
    Optional<OpenEnquiry> openOf(CaseRef ref);
}
