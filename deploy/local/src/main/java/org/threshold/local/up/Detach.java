package org.threshold.local.up;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.threshold.local.server.JavaCommand;
import org.threshold.local.server.Polling;
import org.threshold.local.server.ServerFiles;

/**
 * The program behind {@code deploy/up --detach}: starts {@link Up} on its own, shows what it says
 * until it is ready, and leaves it running.
 */
public final class Detach {

    private static final Duration TO_START = Duration.ofMinutes(10);
    private static final String MEMORY = "128m";

    private final RunFolder folder;
    private int shown;

    private Detach(Settings settings) {
        this.folder = new RunFolder(settings.data());
    }

    /** Takes the same arguments as {@link Up#main}. */
    public static void main(String[] arguments) throws IOException {
        try {
            var settings = Settings.read(Path.of(arguments[0]), System.getenv());
            System.exit(new Detach(settings).isStarted(arguments) ? 0 : 1);
        } catch (WrongSetting problem) {
            System.out.println(problem.getMessage());
            System.exit(1);
        }
    }

    private boolean isStarted(String[] arguments) throws IOException {
        folder.owner().ifPresent(Detach::refuse);
        Files.createDirectories(folder.log().resolveSibling(""));
        Files.writeString(folder.log(), "");
        var up = begin(arguments);
        var endWithThis = new Thread(up::destroy, "end");
        Runtime.getRuntime().addShutdownHook(endWithThis);
        Polling.until(TO_START, () -> isReady(up) || !up.isAlive());
        show();
        boolean ready = isReady(up);
        if (ready) {
            Runtime.getRuntime().removeShutdownHook(endWithThis);
        }
        return ready;
    }

    private static void refuse(ProcessHandle owner) {
        throw new WrongSetting(
                "A stack runs already, as process %d. deploy/down ends it".formatted(owner.pid()));
    }

    private Process begin(String[] arguments) throws IOException {
        List<String> program = new ArrayList<>();
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), Up.class.getName()));
        program.addAll(List.of(arguments));
        var servers = "-D%s=%s".formatted(ServerFiles.PROPERTY, ServerFiles.folder());
        return new ProcessBuilder(new JavaCommand(MEMORY, List.of(servers), program).words())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
    }

    private boolean isReady(Process up) {
        show();
        return folder.isReady()
                && folder.owner()
                        .map(ProcessHandle::pid)
                        .filter(pid -> pid == up.pid())
                        .isPresent();
    }

    private void show() {
        try {
            var said = Files.readAllBytes(folder.log());
            System.out.print(new String(said, shown, said.length - shown, StandardCharsets.UTF_8));
            System.out.flush();
            shown = said.length;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
