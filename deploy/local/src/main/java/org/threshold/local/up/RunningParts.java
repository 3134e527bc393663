package org.threshold.local.up;

import java.time.Duration;
import java.util.List;
import org.threshold.local.server.Database;
import org.threshold.local.server.PostgresServer;
import org.threshold.local.server.Program;

/**
 * The parts of a running stack, whichever process started it: to do them harm, and to see what
 * becomes of them.
 */
public final class RunningParts {

    private static final Duration TO_START = Duration.ofMinutes(5);

    private final Settings settings;
    private final List<Program> parts;
    private final Requests requests;

    public RunningParts(Settings settings) {
        this.settings = settings;
        this.parts = new Parts(settings).all();
        this.requests = new Requests(new RunFolder(settings.data()).requests());
    }

    /** What the parts are called. */
    public List<String> names() {
        return parts.stream().map(Program::name).toList();
    }

    /** {@code kill -9}; the stack starts it again by itself. */
    public void kill(String part) {
        running(part).kill();
    }

    /** {@code SIGSTOP}. */
    public void pause(String part) {
        running(part).pause();
    }

    /** {@code SIGCONT}. */
    public void resume(String part) {
        running(part).resume();
    }

    /** Ends it, and has the stack leave it ended until {@link #start}. */
    public void stop(String part) {
        ask("stop " + part);
    }

    /** Starts it after a {@link #stop}, or once more. */
    public void start(String part) {
        ask("restart " + part);
    }

    /** Whether it answers; waits two seconds at most. */
    public boolean answers(String part) {
        return named(part).answers();
    }

    /** A service's database, to look into and not to change. */
    public Database database(String name) {
        return new PostgresServer(settings.data(), settings.port(Port.POSTGRES)).database(name);
    }

    private void ask(String words) {
        var answer =
                requests.ask(
                        words, TO_START, () -> new RunFolder(settings.data()).owner().isPresent());
        if (!answer.done()) {
            throw new IllegalStateException(answer.words());
        }
    }

    private Program running(String part) {
        var program = named(part);
        if (!program.adopt()) {
            throw new IllegalStateException(part + " is not running");
        }
        return program;
    }

    private Program named(String part) {
        return parts.stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow(
                        () ->
                                new WrongSetting(
                                        "There is no part \"%s\". The parts are %s"
                                                .formatted(part, names())));
    }
}
