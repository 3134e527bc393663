package org.threshold.notification.acknowledgement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.acknowledgement.Acknowledgement;
import org.threshold.notification.acknowledgement.NotificationView;
import org.threshold.notification.acknowledgement.NotificationView.AttemptSeen;
import org.threshold.notification.acknowledgement.NotificationView.StateSeen;
import org.threshold.notification.delivery.TellRequest;
import org.threshold.notification.directory.Recipient;

/**
 * A notification as it travels.
 *
 * @param id which
 * @param about what it is about, in codes
 * @param states what was said of it, in order
 * @param attempts every try, in order
 * @param acknowledgements who has acknowledged, in order
 */
record NotificationBody(
        String id,
        About about,
        List<StateSeen> states,
        List<AttemptSeen> attempts,
        List<AcknowledgementBody> acknowledgements) {

    static NotificationBody of(NotificationView view) {
        return new NotificationBody(
                view.request().id().toString(),
                About.of(view.request()),
                view.states(),
                view.attempts(),
                view.acknowledgements().stream().map(AcknowledgementBody::of).toList());
    }

    /** What a notification is about: whom it tells, of what, and by when it wants an answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record About(
            Recipient recipient,
            String kind,
            String eventId,
            String eventName,
            @Nullable String stage,
            String priority,
            String tier,
            List<String> cases,
            Instant deliverBy,
            Instant acknowledgeBy) {

        static About of(TellRequest request) {
            return new About(
                    request.recipient(),
                    request.matter().kind().code(),
                    request.happening().eventId(),
                    request.happening().eventName(),
                    request.happening().stage(),
                    request.matter().priority().name(),
                    request.matter().tier().name(),
                    request.matter().cases(),
                    request.rung().deliverBy(),
                    request.rung().acknowledgeBy());
        }
    }

    /** An acknowledgement as it travels; {@code counts} marks the first. */
    record AcknowledgementBody(String name, String role, String way, boolean counts, Instant at) {

        static AcknowledgementBody of(Acknowledgement from) {
            return new AcknowledgementBody(
                    from.by().name(),
                    from.by().role(),
                    from.way().code(),
                    from.counts(),
                    from.at());
        }
    }
}
