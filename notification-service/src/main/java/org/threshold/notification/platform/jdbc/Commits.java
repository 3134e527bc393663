package org.threshold.notification.platform.jdbc;

/** How much a commit promises. */
public final class Commits {

    /**
     * To be selected in a statement: its transaction does not wait until its commit is on the disk.
     * Should the database's machine stop within the next moment, it may not have happened: for what
     * is done over again without harm, such as taking a lease, and for nothing else. What is lost
     * is never the order or a part of it.
     */
    public static final String NEED_NOT_LAST = "set_config('synchronous_commit', 'off', true)";

    private Commits() {}
}
