package org.threshold.notification.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether something is told, or something that was told is put right. */
public enum Kind {
    TELL,
    CORRECT,
    WITHDRAW;

    /** The word in events and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with a code; empty when there is none. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
