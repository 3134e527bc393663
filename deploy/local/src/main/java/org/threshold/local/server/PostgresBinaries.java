package org.threshold.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once beside their archive. */
final class PostgresBinaries {

    private static final int OWNER_MAY_RUN = 0b001_000_000;

    private final Path archive;
    private final Path home;

    PostgresBinaries(Path archive) {
        this.archive = archive;
        this.home = archive.resolveSibling("unpacked-" + archive.toFile().length());
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Safe when several processes do it at once: the first unpacks, the others wait for it. */
    void unpack() {
        if (Files.isDirectory(home)) {
            return;
        }
        try (var channel =
                        FileChannel.open(
                                archive.resolveSibling("unpacking.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(home)) {
                var draft = Files.createTempDirectory(archive.getParent(), "unpacking");
                unpackTo(draft);
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(draft, home);
            }
        } catch (IOException cause) {
            throw new ServerFailed(
                    "PostgreSQL's archive %s cannot be unpacked".formatted(archive), cause);
        }
    }

    private void unpackTo(Path folder) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder)
            throws IOException {
        var target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
