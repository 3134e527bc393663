package org.threshold.local.up;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.server.Program;
import org.threshold.local.server.ServerFailed;

/** The program behind {@code deploy/up}: starts a local stack and runs until it is told to end. */
public final class Up {

    private static final String FRESH = "--fresh";
    private static final String RESTART = "restart ";
    private static final int FAILED = 1;

    private final Settings settings;
    private final RunFolder folder;
    private final Console console;

    private Up(Settings settings, Console console) {
        this.settings = settings;
        this.folder = new RunFolder(settings.data());
        this.console = console;
    }

    /**
     * Starts a stack.
     *
     * @param arguments the repository's folder, the instant of the command in milliseconds, then
     *     what the person typed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var console = new Console(System.out, Long.parseLong(arguments[1]));
        try {
            var typed = List.of(arguments).subList(2, arguments.length);
            var settings = Settings.read(Path.of(arguments[0]), System.getenv());
            new Up(settings, console).run(typed);
        } catch (WrongSetting | ServerFailed problem) {
            console.say(String.valueOf(problem.getMessage()));
            System.exit(FAILED);
        }
    }

    private void run(List<String> typed) throws IOException, InterruptedException {
        unknown(typed)
                .ifPresent(
                        word -> {
                            throw new WrongSetting(
                                    "deploy/up knows --fresh and --detach, not \"%s\""
                                            .formatted(word));
                        });
        takeFolder();
        endLeftovers();
        if (typed.contains(FRESH)) {
            folder.clear();
        }
        start();
        new CountDownLatch(1).await();
    }

    private void start() {
        var credentials =
                new CredentialsFile(settings.credentials())
                        .readOrMake(settings.http(Port.SIMULATOR));
        var parts = new Parts(settings);
        check();
        var stack = new Stack(parts.servers(), parts.services(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::end, "end"));
        stack.start();
        Thread.ofVirtual()
                .start(() -> new Requests(folder.requests()).serve(asked -> answer(stack, asked)));
        console.show(new Summary(settings, credentials).text());
        console.say(
                String.format(
                        Locale.ROOT,
                        "Threshold is ready, %d s after the command",
                        console.elapsed().toSeconds()));
        folder.setReady();
    }

    private void takeFolder() throws IOException {
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

    /** What runs still when an earlier run was killed itself. */
    private void endLeftovers() {
        new Parts(settings)
                .all().stream()
                        .filter(Program::endLeftover)
                        .forEach(part -> console.say(part.name() + " ran still; it was ended"));
    }

    private void check() {
        var problems = new Checks(settings).problems();
        if (!problems.isEmpty()) {
            throw new WrongSetting(String.join(System.lineSeparator(), problems));
        }
    }

    private static Answer answer(Stack stack, String asked) {
        return asked.startsWith(RESTART)
                ? stack.restart(asked.substring(RESTART.length()))
                : new Answer(false, "A stack cannot be asked to \"%s\"".formatted(asked));
    }

    private static Optional<String> unknown(List<String> typed) {
        return typed.stream().filter(word -> !word.equals(FRESH)).findFirst();
    }
}
