package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.deadlines.DeadlineId;

/**
 * One change or decision and one recipient.
 *
 * @param to the recipient, the tier and the cases
 * @param urgency how fast
 * @param basis on what basis they are told, and who decided it, as it was then
 */
public record Notification(
        NotificationId id,
        ChangeId change,
        Purpose purpose,
        ToTell to,
        Urgency urgency,
        ShareBasis basis) {

    /**
     * How fast a notification has to be acknowledged.
     *
     * @param toldAt when the recipient was told first, UTC
     * @param deadline the limit of the acknowledgement, with its ladder
     * @param acknowledgeBy when that limit ends, UTC in whole seconds
     */
    public record Urgency(
            Priority priority, Instant toldAt, DeadlineId deadline, Instant acknowledgeBy) {}
}
