package org.threshold.notification.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.threshold.notification.platform.sealing.Seal;

/**
 * The seal of a local stack: makes its own key at the first start, in a file beside the credentials
 * that only its owner may read.
 */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalSeal {

    private static final int BYTES = 32;

    @Bean
    Seal seal(
            @Value("${threshold.secret-keys:}") String keys,
            @Value("${threshold.credentials:}") String credentials) {
        if (!keys.isBlank()) {
            return Seal.with(keys);
        }
        if (credentials.isBlank()) {
            throw new IllegalStateException(
                    "Neither THRESHOLD_CREDENTIALS nor THRESHOLD_SECRET_KEYS is set, so there is no"
                            + " place for a key. Start it with deploy/up, or set one of them");
        }
        return Seal.with(kept(Path.of(credentials + ".secret-key")));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException("The key in " + file + " cannot be kept", unusable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Path draft =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        "secret-key",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.delete(draft);
        }
    }
}
