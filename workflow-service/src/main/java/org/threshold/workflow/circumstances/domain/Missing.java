package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody who should be told and cannot be found.
 *
 * @param reason why, in a sentence that names nobody
 */
public record Missing(Party party, Duty duty, CaseRef caseRef, String reason) {}
