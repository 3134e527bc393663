package org.threshold.workflow.safety.domain;

import java.time.Instant;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A child came home, or left hospital, and no decision stood behind it.
 *
 * @param homeAt since when, UTC
 * @param knownAt when it became known, UTC
 */
public record Arrival(ChangeId change, CaseRef caseRef, Instant homeAt, Instant knownAt) {}
