package org.threshold.workflow.letter;

import java.time.Instant;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * That contact of an adult with the child of a case is restricted.
 *
 * @param how how, and on what basis, as codes: {@code no-contact/court-order}
 * @param at when that came on record, UTC
 */
public record ContactRestricted(CaseRef caseRef, PersonId adult, String how, Instant at) {}
