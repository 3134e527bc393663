package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;

/**
 * How an enquiry began; its anchor never changes (T7).
 *
 * @param discussion the discussion that decided it
 * @param anchor when the meeting that decided it was held, UTC
 * @param joint whether the police investigate together with the authority
 * @param lead who leads it
 */
public record Start(DiscussionId discussion, Instant anchor, boolean joint, Lead lead) {

    /**
     * The same start, after a later meeting decided again: the discussion and the anchor stay, a
     * joint enquiry stays joint, and whoever a meeting has named leads.
     */
    public Start joinedBy(Start later) {
        return new Start(
                discussion,
                anchor,
                joint || later.joint,
                later.lead.name().isBlank() ? lead : later.lead);
    }
}
