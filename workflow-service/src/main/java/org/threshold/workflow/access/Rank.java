package org.threshold.workflow.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Police rank; decisions out of hours need a supervising officer (Baby E review, lesson 3.1.18 and
 * the police recommendation on liaison out of hours).
 */
public enum Rank {
    /** Not a police officer, or the rank is not known. */
    NONE,
    CONSTABLE,
    SERGEANT,
    INSPECTOR,
    CHIEF_INSPECTOR,
    SUPERINTENDENT,
    CHIEF_SUPERINTENDENT,
    CHIEF_OFFICER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in tables and the API, for example {@code chief-inspector}. */
    public String code() {
        return code;
    }

    /** Whether this is a supervising officer: a sergeant or above. */
    public boolean supervises() {
        return compareTo(SERGEANT) >= 0;
    }

    /** The rank with this code, if there is one; detectives hold the rank without the word. */
    public static Optional<Rank> of(String code) {
        var plain = code.startsWith("detective-") ? code.substring("detective-".length()) : code;
        return Arrays.stream(values()).filter(rank -> rank.code.equals(plain)).findFirst();
    }
}
