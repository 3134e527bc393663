package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import org.threshold.workflow.enquiry.EnquiryId;

/**
 * That somebody has to look at what a change means for an open enquiry.
 *
 * @param source what changed; one source is reviewed once for an enquiry
 * @param openedAt when it became known, UTC
 */
public record Review(ReviewId id, EnquiryId enquiry, Source source, Instant openedAt) {

    /**
     * What changed.
     *
     * @param kind {@code concern}, or the name of the kind of change
     */
    public record Source(String kind, java.util.UUID id) {}
}
