package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.threshold.local.server.Polling;

/**
 * How a running stack is asked for something: by a file in its own folder, which only its owner can
 * write, answered by a file beside it.
 */
final class Requests {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final String ASKED = ".asked";
    private static final String ANSWERED = ".answered";

    private final Path folder;

    Requests(Path folder) {
        this.folder = folder;
    }

    /** Answers every request, each in a thread of its own, for as long as the process lives. */
    void serve(Function<String, Answer> answer) {
        while (!Thread.currentThread().isInterrupted()) {
            for (var request : waiting()) {
                var words = take(request);
                Thread.ofVirtual().start(() -> write(other(request), answer.apply(words).line()));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    /**
     * Asks and waits for the answer.
     *
     * @param patience how long to wait
     * @param alive whether there is still somebody to answer
     */
    Answer ask(String words, Duration patience, BooleanSupplier alive) {
        var request = folder.resolve(UUID.randomUUID() + ASKED);
        write(request, words);
        var answer = other(request);
        Polling.until(patience, () -> Files.exists(answer) || !alive.getAsBoolean());
        return Files.exists(answer)
                ? Answer.of(take(answer))
                : new Answer(false, "The stack did not answer");
    }

    private List<Path> waiting() {
        try (var files = Files.newDirectoryStream(folder, "*" + ASKED)) {
            List<Path> waiting = new ArrayList<>();
            files.forEach(waiting::add);
            return waiting;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Path other(Path request) {
        return folder.resolve(request.getFileName().toString().replace(ASKED, ANSWERED));
    }

    private static String take(Path file) {
        try {
            var words = Files.readString(file);
            Files.delete(file);
            return words;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whole or not at all, so that no half a request is read. */
    private static void write(Path file, String words) {
        try {
            var draft = Files.createTempFile(file.resolveSibling(""), "draft", ".new");
            Files.writeString(draft, words);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
