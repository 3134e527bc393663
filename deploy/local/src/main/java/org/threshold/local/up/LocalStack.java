package org.threshold.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.threshold.local.credentials.Credentials;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.server.Program;

/**
 * A whole stack that this process runs and looks after: what {@code deploy/up} starts for people,
 * and the stories for themselves.
 */
public final class LocalStack implements AutoCloseable {

    private static final String RESTART = "restart ";
    private static final String STOP = "stop ";

    private final Settings settings;
    private final RunFolder folder;
    private final Stack stack;
    private final Credentials credentials;

    private LocalStack(Settings settings, RunFolder folder, Console console) {
        this.settings = settings;
        this.folder = folder;
        this.credentials =
                new CredentialsFile(settings.credentials())
                        .readOrMake(settings.http(Port.SIMULATOR));
        var parts = new Parts(settings);
        this.stack = new Stack(parts.servers(), parts.services(), console);
    }

    /**
     * Starts one on free ports, without data, and returns when every part answers.
     *
     * @param repository the folder that holds the modules, packaged
     * @param data the folder for everything that it keeps
     */
    public static LocalStack fresh(Path repository, Path data, PrintStream says)
            throws IOException {
        var console = new Console(says, System.currentTimeMillis());
        var started = take(Settings.onFreePorts(repository, data), true, console);
        started.start();
        started.setReady();
        return started;
    }

    /**
     * Takes the data folder, ends what an earlier run left running, and looks whether this machine
     * has what a stack needs.
     *
     * @throws WrongSetting when another stack has the folder, or something else is in the way
     */
    static LocalStack take(Settings settings, boolean fresh, Console console) throws IOException {
        var folder = new RunFolder(settings.data());
        takeFolder(folder, settings);
        new Parts(settings)
                .all().stream()
                        .filter(Program::endLeftover)
                        .forEach(part -> console.say(part.name() + " ran still; it was ended"));
        if (fresh) {
            folder.clear();
        }
        var problems = new Checks(settings).problems();
        if (!problems.isEmpty()) {
            throw new WrongSetting(String.join(System.lineSeparator(), problems));
        }
        return new LocalStack(settings, folder, console);
    }

    private static void takeFolder(RunFolder folder, Settings settings) throws IOException {
        if (!folder.take()) {
            throw new WrongSetting(
                    "A stack with the data in %s runs already%s. deploy/down ends it"
                            .formatted(
                                    settings.data(),
                                    folder.owner()
                                            .map(owner -> ", as process " + owner.pid())
                                            .orElse("")));
        }
    }

    /** Starts every part, and answers requests from then on; the process's end ends them all. */
    void start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end"));
        stack.start();
        Thread.ofVirtual().start(() -> new Requests(folder.requests()).serve(this::answer));
    }

    /** Says to whoever started this process that all of it answers. */
    void setReady() {
        folder.setReady();
    }

    public Settings settings() {
        return settings;
    }

    Credentials credentials() {
        return credentials;
    }

    /** Ends every part in order. */
    @Override
    public void close() {
        stack.end();
    }

    private Answer answer(String asked) {
        if (asked.startsWith(RESTART)) {
            return stack.restart(asked.substring(RESTART.length()));
        }
        return asked.startsWith(STOP)
                ? stack.stop(asked.substring(STOP.length()))
                : new Answer(false, "A stack cannot be asked to \"%s\"".formatted(asked));
    }
}
