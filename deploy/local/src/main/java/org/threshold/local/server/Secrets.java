package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Random secrets and files that only their owner can read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that people mistake for each other. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private Secrets() {}

    /**
     * A random word of small letters and digits, five bits of chance in each.
     *
     * @param length its length in characters
     */
    public static String word(int length) {
        var word = new StringBuilder(length);
        RANDOM.ints(length, 0, LETTERS.length()).forEach(at -> word.append(LETTERS.charAt(at)));
        return word.toString();
    }

    /** Random bytes. */
    public static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Writes a file, whole or not at all, that nobody but its owner can read. */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(
                    draft,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, content, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
