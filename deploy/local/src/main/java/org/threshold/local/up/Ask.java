package org.threshold.local.up;

import java.nio.file.Path;
import java.time.Duration;
import org.threshold.local.server.Polling;

/** The program behind {@code deploy/restart} and {@code deploy/down}: asks a running stack. */
public final class Ask {

    private static final Duration TO_RESTART = Duration.ofMinutes(5);
    private static final Duration TO_END = Duration.ofMinutes(3);

    private final RunFolder folder;

    private Ask(Settings settings) {
        this.folder = new RunFolder(settings.data());
    }

    /**
     * Asks.
     *
     * @param arguments the repository's folder, then {@code restart PART} or {@code down}
     */
    public static void main(String[] arguments) {
        Answer answer;
        try {
            var settings = Settings.read(Path.of(arguments[0]), System.getenv());
            answer = new Ask(settings).ask(arguments);
        } catch (WrongSetting problem) {
            answer = new Answer(false, String.valueOf(problem.getMessage()));
        }
        System.out.println(answer.words());
        System.exit(answer.done() ? 0 : 1);
    }

    private Answer ask(String[] arguments) {
        return switch (arguments[1]) {
            case "restart" -> arguments.length == 3 ? restart(arguments[2]) : whichPart();
            case "down" -> down();
            default -> new Answer(false, "A stack cannot be asked to " + arguments[1]);
        };
    }

    private static Answer whichPart() {
        return new Answer(false, "Say which part: deploy/restart PART, for example kafka");
    }

    private Answer restart(String part) {
        return folder.owner()
                .map(
                        owner ->
                                new Requests(folder.requests())
                                        .ask("restart " + part, TO_RESTART, owner::isAlive))
                .orElseGet(Ask::nothingRuns);
    }

    private Answer down() {
        return folder.owner().map(Ask::end).orElseGet(Ask::nothingRuns);
    }

    private static Answer end(ProcessHandle owner) {
        owner.destroy();
        return Polling.until(TO_END, () -> !owner.isAlive())
                ? new Answer(true, "Everything has ended")
                : new Answer(false, "Process %d did not end".formatted(owner.pid()));
    }

    private static Answer nothingRuns() {
        return new Answer(false, "No stack is running. deploy/up starts one");
    }
}
