package org.threshold.workflow.circumstances.domain;

import java.util.Locale;

/** How a constant is written in the catalogue's text and in codes: {@code cp-chair}. */
final class Kebab {

    private Kebab() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
