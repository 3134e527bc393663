package org.threshold.local.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Deletes a folder with all that is in it; a link is deleted, never followed. */
public final class DeleteFolder extends SimpleFileVisitor<Path> {

    private DeleteFolder() {}

    /** Does nothing when the folder is not there. */
    public static void at(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new DeleteFolder());
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
            throws IOException {
        if (problem != null) {
            throw problem;
        }
        Files.delete(folder);
        return FileVisitResult.CONTINUE;
    }
}
