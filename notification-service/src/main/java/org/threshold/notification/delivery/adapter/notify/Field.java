package org.threshold.notification.delivery.adapter.notify;

import java.util.Arrays;
import java.util.Locale;

/** What this service can put into a field of a template; nothing of what happened is among it. */
enum Field {
    /** The subject of a mail. */
    SUBJECT,
    /** The whole text of a mail. */
    BODY,
    /** Its first sentence: contact us about this case. */
    ASK,
    /** The cases' references. */
    CASE,
    /** The one-time link. */
    LINK,
    /** Whom to ring. */
    RING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String code) {
        return Arrays.stream(values()).anyMatch(each -> each.code().equals(code));
    }
}
