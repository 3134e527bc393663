package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.threshold.local.server.ServerFailed;

/** Finds the services' jars. */
final class Jars {

    private Jars() {}

    /**
     * The jar that runs a module.
     *
     * @throws ServerFailed when there is none, or more than one to choose from
     */
    static Path of(Path repository, String module) {
        var target = repository.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            throw missing(module, target);
        }
        try (var jars = Files.newDirectoryStream(target, module + "-*.jar")) {
            var found = StreamSupport.stream(jars.spliterator(), false).toList();
            if (found.isEmpty()) {
                throw missing(module, target);
            }
            if (found.size() > 1) {
                throw new ServerFailed(
                        "There is more than one jar of %s: %s. Delete %s and run deploy/up again"
                                .formatted(module, found, target));
            }
            return found.getFirst();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static ServerFailed missing(String module, Path target) {
        return new ServerFailed(
                "There is no jar of %s in %s. deploy/up builds it; by hand: mvn -DskipTests package"
                        .formatted(module, target));
    }
}
