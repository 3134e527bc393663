package org.threshold.local.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A part of the local stack that runs as a process of its own, so that it can be killed, stopped in
 * its tracks and started again while everything else goes on.
 */
public interface LocalServer {

    /** What people call it and what its log is named after, for example {@code kafka}. */
    String name();

    /**
     * Starts the process and returns when the part answers.
     *
     * @throws ServerFailed when it ends or stays silent before it answers; the message names the
     *     log and shows its last lines
     */
    void start();

    /** Whether it answers now; waits two seconds at most, also for a part that hangs. */
    boolean ready();

    /** Whether its process lives, hanging or not. */
    boolean alive();

    /** Ends it in order and returns when it has ended; does nothing when it is not running. */
    void stop();

    /** Ends it and its children at once, without a chance to write anything: {@code kill -9}. */
    void kill();

    /** Lets it hang, with its children, as a machine that stalls would: {@code SIGSTOP}. */
    void pause();

    /** Ends a {@link #pause()}: {@code SIGCONT}. */
    void resume();

    /** Where its output goes. */
    Path log();

    /** The process while it lives. */
    Optional<ProcessHandle> process();
}
