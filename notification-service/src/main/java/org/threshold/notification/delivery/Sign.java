package org.threshold.notification.delivery;

import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unattended;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;

/** What an attempt says of the endpoint, whatever it says of the message. */
enum Sign {
    /** It answers, be it with a refusal of this message. */
    ANSWERS,
    /** It could not be reached, did not answer in time, or answered with an error of its own. */
    FAILS,
    /** It was not called. */
    NOTHING;

    /** From here on a status is an error of the system that answers (RFC 9110, 15.6). */
    private static final int ITS_OWN_ERROR = 500;

    static Sign of(Outcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> ANSWERS;
            case Unattended unattended -> ANSWERS;
            case Rejected rejected -> ANSWERS;
            case Gone gone -> ANSWERS;
            case Refused refused -> refused.status() < ITS_OWN_ERROR ? ANSWERS : FAILS;
            case Unanswered unanswered -> FAILS;
            case Unreachable unreachable -> FAILS;
            case Unusable unusable -> NOTHING;
        };
    }
}
