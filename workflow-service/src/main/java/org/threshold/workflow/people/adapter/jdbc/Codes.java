package org.threshold.workflow.people.adapter.jdbc;

import java.util.Arrays;
import java.util.Locale;

/** How constants are written in tables: their names in kebab case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this code; a code that no constant has is a fault of the record. */
    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + type + " is called " + code));
    }
}
