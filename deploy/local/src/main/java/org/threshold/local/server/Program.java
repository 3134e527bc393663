package org.threshold.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the local stack: a process with a question that tells whether it answers. */
public abstract class Program implements LocalServer {

    private static final Duration TO_ANSWER = Duration.ofMinutes(10);
    private static final Duration TO_END = Duration.ofSeconds(30);

    private final Launch launch;
    private volatile @Nullable ProcessTree running;

    protected Program(Launch launch) {
        this.launch = launch;
    }

    /** Whether it answers now, whoever started it; may wait two seconds at most. */
    public abstract boolean answers();

    /** What must be on disk before the process starts; runs at every start. */
    protected void prepare() {}

    /** What the part must hold once it answers; runs at every start. */
    protected void furnish() {}

    /** The folder that its log is in. */
    final Path logs() {
        return launch.folder();
    }

    /** The signal that makes it end in order. */
    Signal ending() {
        return Signal.TERM;
    }

    @Override
    public final String name() {
        return launch.name();
    }

    @Override
    public final synchronized void start() {
        if (alive()) {
            throw new IllegalStateException(name() + " is running already");
        }
        endLeftover();
        prepare();
        var process = launch.begin();
        var tree = new ProcessTree(process.toHandle());
        running = tree;
        pidFile().write(tree.root());
        if (!Polling.until(TO_ANSWER, () -> !tree.alive() || answers())) {
            tree.kill();
            throw failure("did not answer within %d s".formatted(TO_ANSWER.toSeconds()));
        }
        if (!process.isAlive()) {
            throw failure("ended with code %d before it answered".formatted(process.exitValue()));
        }
        furnish();
    }

    /**
     * Ends the process that an earlier run of the stack left behind when it was killed itself.
     *
     * @return whether there was one
     */
    public final boolean endLeftover() {
        return pidFile().living().map(ProcessTree::killAll).isPresent();
    }

    /**
     * Takes hold of the process when another process of this machine started it.
     *
     * @return whether it lives
     */
    public final boolean adopt() {
        running = pidFile().living().map(ProcessTree::new).orElse(null);
        return alive();
    }

    @Override
    public final boolean ready() {
        return alive() && answers();
    }

    @Override
    public final boolean alive() {
        return process().isPresent();
    }

    @Override
    public final void stop() {
        var tree = running;
        if (tree == null || !tree.alive()) {
            return;
        }
        tree.resume();
        tree.send(ending());
        if (!Polling.until(TO_END, () -> !tree.alive())) {
            tree.kill();
        }
    }

    @Override
    public final void kill() {
        var tree = running;
        if (tree != null) {
            tree.kill();
        }
    }

    @Override
    public final void pause() {
        tree().pause();
    }

    @Override
    public final void resume() {
        tree().resume();
    }

    @Override
    public final Path log() {
        return launch.log();
    }

    @Override
    public final Optional<ProcessHandle> process() {
        return Optional.ofNullable(running).filter(ProcessTree::alive).map(ProcessTree::root);
    }

    private PidFile pidFile() {
        return new PidFile(launch.folder().resolve(name() + ".pid"));
    }

    private ProcessTree tree() {
        return Optional.ofNullable(running)
                .filter(ProcessTree::alive)
                .orElseThrow(() -> new IllegalStateException(name() + " is not running"));
    }

    private ServerFailed failure(String problem) {
        return ServerFailed.readLog(name() + " " + problem, log());
    }
}
