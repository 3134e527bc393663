package org.threshold.notification.delivery;

import java.util.Locale;

/** Why a rung failed. */
public enum FailureReason {
    /** The directory knows neither the duty role nor its agency. */
    RECIPIENT_UNKNOWN,
    /** The recipient has no channel of that preference. */
    NO_SUCH_CHANNEL,
    /** The endpoint had said that it is gone, and nobody has entered another. */
    ENDPOINT_DISABLED,
    /** The endpoint said that it is gone (HTTP 410). */
    ENDPOINT_GONE,
    /** The directory names a channel that this service cannot use. */
    CHANNEL_UNUSABLE,
    /** The recipient's system said that it will never accept this message. */
    MESSAGE_REJECTED,
    /** The recipient's system did not accept it in time. */
    NOT_DELIVERED_IN_TIME,
    /** The rota has nobody at this time: it is handed over all the same (rules.md, section 5). */
    NOBODY_ON_DUTY;

    /** The code in events and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
