package org.threshold.notification.delivery.adapter.outbound;

import java.time.Duration;
import org.threshold.notification.delivery.FailureReason;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;

/** What came of a call. */
public sealed interface Reply {

    /** How the attempt ended, where the status alone counts. */
    Outcome outcome();

    /**
     * An answer came.
     *
     * @param status of HTTP
     * @param pause how long the system asks to be left alone; zero when it does not ask
     * @param body as far as it was read; empty when it was longer than any answer needs to be
     */
    record Answered(int status, Duration pause, String body) implements Reply {

        private static final int GONE = 410;

        @Override
        public Outcome outcome() {
            if (status >= 200 && status < 300) {
                return new Accepted(status);
            }
            return status == GONE ? new Gone(status) : new Refused(status, pause);
        }
    }

    /** The message may have left, and no whole answer came in time. */
    record Silent() implements Reply {
        @Override
        public Outcome outcome() {
            return new Unanswered();
        }
    }

    /** No connection came about: nobody there, or a certificate that is not trusted. */
    record NotReached() implements Reply {
        @Override
        public Outcome outcome() {
            return new Unreachable();
        }
    }

    /** The address leads where this service may not call. */
    record NotAllowed() implements Reply {
        @Override
        public Outcome outcome() {
            return new Unusable(FailureReason.CHANNEL_UNUSABLE);
        }
    }
}
