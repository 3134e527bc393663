package org.threshold.notification.delivery.adapter.filedrop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Writes a file that is either whole under its name or not there, also when the machine stops in
 * between: under a name that nobody polls, forced to the disk, and then renamed.
 */
@Component
class SafeFile {

    /** Opens a file that is not there yet for writing. */
    interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    private final Opener opener;

    @Autowired
    SafeFile() {
        this(
                file ->
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    SafeFile(Opener opener) {
        this.opener = opener;
    }

    /** Writes a file, unless one of this name is there: that one is left alone. */
    void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path draft = folder.resolve("." + name + ".part");
        Files.deleteIfExists(draft);
        try {
            fill(draft, text);
            Files.move(draft, file);
            force(folder);
        } catch (FileAlreadyExistsException leftMeanwhile) {
            Files.deleteIfExists(draft);
        } catch (IOException unwritable) {
            Files.deleteIfExists(draft);
            throw unwritable;
        }
    }

    private void fill(Path draft, String text) throws IOException {
        try (FileChannel file = opener.open(draft)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /** The name is kept by the folder, and a folder is forced like a file. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
