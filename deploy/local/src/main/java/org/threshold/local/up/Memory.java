package org.threshold.local.up;

/** The heap that each Java program of a local stack may take. */
public enum Memory {
    WORKFLOW("512m"),
    NOTIFICATION("384m"),
    SIMULATOR("96m"),
    KAFKA("512m"),
    ZEEBE("512m");

    private final String usual;

    Memory(String usual) {
        this.usual = usual;
    }

    /** In the words of {@code -Xmx}. */
    String usual() {
        return usual;
    }

    /** The setting that chooses another, for example {@code THRESHOLD_KAFKA_MEMORY}. */
    String setting() {
        return "THRESHOLD_" + name() + "_MEMORY";
    }
}
