package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.delivery.TellRequest;

/**
 * Everything this service knows of one notification.
 *
 * @param request what was told to whom; its rung is the latest
 * @param states what was said of it, in order
 * @param attempts every try, in order
 * @param acknowledgements who has acknowledged, in order
 */
public record NotificationView(
        TellRequest request,
        List<StateSeen> states,
        List<AttemptSeen> attempts,
        List<Acknowledgement> acknowledgements) {

    /**
     * A state that was said.
     *
     * @param rung of which rung
     * @param state which
     * @param reason why it failed, where it did
     * @param at when, business time
     */
    public record StateSeen(int rung, String state, @Nullable String reason, Instant at) {}

    /**
     * A try.
     *
     * @param deliveryId the same for all tries of a rung
     * @param rung of which rung
     * @param number 1 for the first of its rung
     * @param channel the kind of channel
     * @param startedAt when, business time
     * @param outcome how it ended
     * @param status the answer's code, where there was an answer
     * @param tookMs how long, in milliseconds of real time
     */
    public record AttemptSeen(
            String deliveryId,
            int rung,
            int number,
            String channel,
            Instant startedAt,
            String outcome,
            @Nullable Integer status,
            long tookMs) {}
}
