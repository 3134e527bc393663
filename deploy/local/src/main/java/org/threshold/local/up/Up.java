package org.threshold.local.up;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.threshold.local.server.ServerFailed;

/** The program behind {@code deploy/up}: starts a local stack and runs until it is told to end. */
public final class Up {

    private static final String FRESH = "--fresh";
    private static final int FAILED = 1;

    private final Settings settings;
    private final Console console;

    private Up(Settings settings, Console console) {
        this.settings = settings;
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
        var stack = LocalStack.take(settings, typed.contains(FRESH), console);
        stack.start();
        console.show(new Summary(settings, stack.credentials()).text());
        console.say(
                String.format(
                        Locale.ROOT,
                        "Threshold is ready, %d s after the command",
                        console.elapsed().toSeconds()));
        stack.setReady();
        new CountDownLatch(1).await();
    }

    private static Optional<String> unknown(List<String> typed) {
        return typed.stream().filter(word -> !word.equals(FRESH)).findFirst();
    }
}
