package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.directory.Directory;
import org.threshold.notification.directory.Lookup;
import org.threshold.notification.directory.Lookup.Disabled;
import org.threshold.notification.directory.Lookup.NoSuchChannel;
import org.threshold.notification.directory.Lookup.Reachable;
import org.threshold.notification.directory.Lookup.UnknownRecipient;

/**
 * What is known of a request before anything is tried, and said at once: that its recipient cannot
 * be reached, or that nobody is on duty there. The second is handed over all the same.
 */
@Component
class FirstStep {

    private final Directory directory;
    private final Attendance attendance;

    FirstStep(Directory directory, Attendance attendance) {
        this.directory = directory;
        this.attendance = attendance;
    }

    Step of(TellRequest request, Instant now) {
        Instant deliverBy = request.rung().deliverBy();
        Lookup lookup = directory.find(request.recipient(), request.rung().channel());
        Optional<FailureReason> obstacle = obstacle(lookup);
        return obstacle.isPresent()
                ? new Step(
                        Progress.untried(DeliveryState.FAILED, now, deliverBy),
                        List.of(new Said.Failed(obstacle.get())))
                : new Step(Progress.queued(now, deliverBy), queued(request, now));
    }

    private List<Said> queued(TellRequest request, Instant now) {
        List<Said> said = new ArrayList<>(List.of(new Said.Queued()));
        if (attendance.missing(request, now)) {
            said.add(new Said.Failed(FailureReason.NOBODY_ON_DUTY));
        }
        return said;
    }

    private static Optional<FailureReason> obstacle(Lookup lookup) {
        return switch (lookup) {
            case Reachable reachable -> Optional.empty();
            case UnknownRecipient unknown -> Optional.of(FailureReason.RECIPIENT_UNKNOWN);
            case NoSuchChannel none -> Optional.of(FailureReason.NO_SUCH_CHANNEL);
            case Disabled disabled -> Optional.of(FailureReason.ENDPOINT_DISABLED);
        };
    }
}
