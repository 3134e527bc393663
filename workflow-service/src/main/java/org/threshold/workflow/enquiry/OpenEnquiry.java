package org.threshold.workflow.enquiry;

import java.time.Instant;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;

/**
 * An enquiry that is open.
 *
 * @param joint whether the police investigate together with the authority
 * @param lead the agency that leads it
 * @param startedAt the instant of the meeting that decided it, UTC: the anchor of T6 and T7
 */
public record OpenEnquiry(
        EnquiryId id, CaseRef caseRef, boolean joint, Agency lead, Instant startedAt) {}
