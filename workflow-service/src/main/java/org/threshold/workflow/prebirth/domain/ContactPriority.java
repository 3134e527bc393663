package org.threshold.workflow.prebirth.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/**
 * How soon the health visitor sees the expectant mother, from what any source said (lesson 3.1.12).
 * One more worry never makes it later, and a source that knows nothing takes nothing away.
 */
public enum ContactPriority {
    STANDARD("standard", "Standard"),
    RAISED("raised", "Raised"),
    URGENT("urgent", "Urgent");

    private final String code;
    private final String words;

    ContactPriority(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The most urgent of what was said, whoever said it; two named worries are urgent. */
    public static ContactPriority of(Collection<Worry> worries) {
        long named = worries.stream().filter(one -> one != Worry.SOMETHING_ELSE).distinct().count();
        return named > 1
                ? URGENT
                : worries.stream()
                        .map(Worry::priority)
                        .max(Comparator.naturalOrder())
                        .orElse(STANDARD);
    }

    /** The one with this code; anything else is a bug. */
    public static ContactPriority of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
