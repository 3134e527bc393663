package org.threshold.notification.intake;

import java.util.Locale;

/** What became of a record that arrived. */
enum Receipt {
    /** It was its turn, and it has had its effect. */
    APPLIED,
    /** Its id was seen before. */
    DUPLICATE,
    /** It is kept, and waits for a missing record or for a person. */
    PARKED,
    /** It has no key or envelope that could be read. */
    DEAD_LETTER;

    /** The word in metrics. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
