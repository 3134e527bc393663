package org.threshold.local.server;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process with the children it has: PostgreSQL has many, the others none. */
final class ProcessTree {

    private static final Duration TO_DIE = Duration.ofSeconds(10);

    private final ProcessHandle root;

    ProcessTree(ProcessHandle root) {
        this.root = root;
    }

    ProcessHandle root() {
        return root;
    }

    boolean alive() {
        return root.isAlive();
    }

    /** Sends a signal to the root alone, which passes it on as it sees fit. */
    void send(Signal signal) {
        send(signal, Stream.of(root()));
    }

    /** The root first, so that it starts no child while its children are stopped. */
    void pause() {
        send(Signal.STOP);
        send(Signal.STOP, root().descendants());
    }

    void resume() {
        send(Signal.CONT, root().descendants());
        send(Signal.CONT);
    }

    void kill() {
        killAll(root());
    }

    /** Ends a process and its children and returns it when they have ended. */
    static ProcessHandle killAll(ProcessHandle root) {
        var everything = Stream.concat(Stream.of(root), root.descendants()).toList();
        everything.forEach(ProcessHandle::destroyForcibly);
        if (!Polling.until(TO_DIE, () -> everything.stream().noneMatch(ProcessHandle::isAlive))) {
            throw new IllegalStateException("Process " + root.pid() + " survived kill -9");
        }
        return root;
    }

    private static void send(Signal signal, Stream<ProcessHandle> processes) {
        var living = processes.filter(ProcessHandle::isAlive).toList();
        if (living.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        living.forEach(each -> command.add(Long.toString(each.pid())));
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0 && living.stream().allMatch(ProcessHandle::isAlive)) {
                throw new IllegalStateException(command + " ended with code " + exit);
            }
        } catch (IOException cause) {
            throw new IllegalStateException(command + " could not be run", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", cause);
        }
    }
}
