package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the build has laid out the servers' files, and the commands that run them. */
public final class ServerFiles {

    /** The system property that names the folder. */
    public static final String PROPERTY = "threshold.servers";

    private static final Path IN_REPOSITORY = Path.of("deploy", "local", "target", "servers");
    private static final String REMEDY =
            "Run `mvn -pl deploy/local generate-resources` in the repository's folder";

    private ServerFiles() {}

    /** The class path of Kafka, of the simulator and of the other local programs. */
    static String classPath() {
        try {
            return Files.readString(folder().resolve("class-path")).strip();
        } catch (IOException cause) {
            throw new ServerFailed("The servers' class path cannot be read. " + REMEDY, cause);
        }
    }

    /** The folder of the one unpacked Zeebe distribution. */
    static Path zeebe() {
        return onlyEntry(folder().resolve("zeebe"), "camunda-zeebe-", "Zeebe's files");
    }

    /** The packed PostgreSQL binaries for this machine. */
    static Path postgresArchive() {
        var folder = folder().resolve("postgres");
        if (!Files.isDirectory(folder)) {
            throw new ServerFailed(
                    "There are no PostgreSQL binaries for %s on %s: they are published for Linux and macOS on x86-64 and 64-bit ARM. Use one of those, for example in a virtual machine"
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return onlyEntry(folder, "postgres-", "The PostgreSQL binaries");
    }

    /** The Java program that runs this process. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The folder of all of them. */
    public static Path folder() {
        var named = System.getProperty(PROPERTY);
        var folder = named == null ? upwards(Path.of("").toAbsolutePath()) : Path.of(named);
        if (!Files.isDirectory(folder)) {
            throw new ServerFailed(
                    "The servers' files are not in %s. %s".formatted(folder, REMEDY));
        }
        return folder.toAbsolutePath();
    }

    /** For a test started from an editor, whose working folder is the module's. */
    private static Path upwards(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(IN_REPOSITORY))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(start.resolve(IN_REPOSITORY));
    }

    private static Path onlyEntry(Path folder, String prefix, String what) {
        try (var entries = Files.newDirectoryStream(folder, prefix + "*")) {
            var found = Stream.<Path>builder();
            entries.forEach(found);
            var list = found.build().toList();
            if (list.size() != 1) {
                throw new ServerFailed(
                        "%s are in %s %d times instead of once. Delete that folder. %s"
                                .formatted(what, folder, list.size(), REMEDY));
            }
            return list.getFirst();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
