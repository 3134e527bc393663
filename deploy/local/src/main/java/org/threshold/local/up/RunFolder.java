package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.local.server.DeleteFolder;
import org.threshold.local.server.PidFile;

/** The folder that a running stack is known by: its lock, its process, whether it is ready. */
final class RunFolder {

    private static final String NAME = "run";

    private final Path data;
    private final Path folder;
    private @Nullable FileLock lock;

    RunFolder(Path data) {
        this.data = data;
        this.folder = data.resolve(NAME);
    }

    /**
     * Takes the data folder for this process, making it when it is not there.
     *
     * @return whether it was free
     */
    boolean take() throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder);
        lock = lockFile().tryLock();
        if (lock != null) {
            Files.deleteIfExists(folder.resolve("ready"));
            DeleteFolder.at(requests());
            Files.createDirectories(requests());
            pid().write(ProcessHandle.current());
        }
        return lock != null;
    }

    /** The process that has taken the data folder. */
    Optional<ProcessHandle> owner() {
        return pid().living();
    }

    /** Deletes all data; only for the process that has taken the folder. */
    void clear() throws IOException {
        try (var entries = Files.newDirectoryStream(data)) {
            for (var entry : entries) {
                if (entry.equals(folder)) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    DeleteFolder.at(entry);
                } else {
                    Files.delete(entry);
                }
            }
        }
    }

    /** What a detached stack says. */
    Path log() {
        return folder.resolve("up.log");
    }

    void setReady() {
        try {
            Files.createFile(folder.resolve("ready"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    boolean isReady() {
        return Files.exists(folder.resolve("ready"));
    }

    /** Where requests to the running stack are put. */
    Path requests() {
        return folder.resolve("requests");
    }

    private PidFile pid() {
        return new PidFile(folder.resolve("up.pid"));
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
