package org.threshold.notification.directory;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that was done to a channel of the directory. What its settings were is not kept: they
 * hold secrets.
 *
 * @param preference which channel
 * @param kind the code of its {@link ChannelKind}
 * @param what was done
 * @param at when, business time
 */
public record DirectoryChange(Preference preference, String kind, What what, Instant at) {

    /** What was done. */
    public enum What {
        /** The operator entered the channel, or the first start of a local stack did. */
        ENTERED,
        /** Its secret was changed, and the one before it stays good for a while. */
        SECRET_CHANGED,
        /** Its endpoint said that it is gone, and it was taken out of use. */
        DISABLED;

        /** The word in the database and in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What a code stands for. */
        public static What of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
