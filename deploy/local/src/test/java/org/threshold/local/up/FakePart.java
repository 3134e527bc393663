package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.threshold.local.server.LocalServer;
import org.threshold.local.server.ServerFailed;

/** A part whose process does nothing, and which writes down what is done to it. */
final class FakePart implements LocalServer {

    private final String name;
    private final List<String> seen;
    private volatile int failures;
    private volatile @Nullable Process process;

    FakePart(String name, List<String> seen) {
        this.name = name;
        this.seen = seen;
    }

    static List<String> whatIsSeen() {
        return new CopyOnWriteArrayList<>();
    }

    FakePart failing(int times) {
        failures = times;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        if (failures > 0) {
            failures--;
            seen.add(name + " fails");
            throw new ServerFailed(name + " does not start");
        }
        try {
            process = new ProcessBuilder("sleep", "600").start();
            seen.add(name + " starts");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public boolean ready() {
        return alive();
    }

    @Override
    public boolean alive() {
        return process().isPresent();
    }

    @Override
    public void stop() {
        seen.add(name + " ends");
        kill();
    }

    @Override
    public void kill() {
        process()
                .ifPresent(
                        handle -> {
                            handle.destroyForcibly();
                            handle.onExit().join();
                        });
    }

    @Override
    public void pause() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void resume() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path log() {
        return Path.of(name + ".log");
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }
}
