package org.threshold.workflow.challenge.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;

/**
 * A decision on record that can be challenged.
 *
 * @param number its place in the record of the case
 * @param words what was decided, in words that name nobody
 * @param by who decided; empty when nobody of ours did
 * @param at UTC
 */
public record Decision(
        long number, String words, Optional<StaffId> by, Agency agency, Instant at) {}
