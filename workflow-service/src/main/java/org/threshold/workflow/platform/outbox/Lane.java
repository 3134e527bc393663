package org.threshold.workflow.platform.outbox;

/** One of the lanes: its own table, its own keys, its own relay. */
public enum Lane {
    ENGINE("engine", "engine_outbox", 1),
    EVENTS("events", "event_outbox", 2),
    ERRANDS("errands", "errand_outbox", 3);

    private final String code;
    private final String table;
    private final int lockNumber;

    Lane(String code, String table, int lockNumber) {
        this.code = code;
        this.table = table;
        this.lockNumber = lockNumber;
    }

    /** The number of the lock that the one relay of this lane holds in the database. */
    int lockNumber() {
        return lockNumber;
    }

    String code() {
        return code;
    }

    String table() {
        return table;
    }
}
