package org.threshold.local.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an agency's system behaves. */
enum Mode {
    ANSWER("accepts messages, and people acknowledge them"),
    SILENT("accepts messages, and nobody acknowledges them"),
    ERROR("answers every message with 500"),
    HANG("takes every message and never answers"),
    GONE("answers every message with 410: the address is no more"),
    SLOW("accepts messages after a second and a half");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
