package org.threshold.notification.platform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals texts with AES-256 in Galois/Counter Mode (NIST SP 800-38D), each under a fresh random
 * nonce and bound to its place, so that a sealed text is of no use anywhere else.
 */
public final class Seal {

    private static final String VERSION = "v1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SealKey> keys;
    private final SecureRandom random = new SecureRandom();

    private Seal(List<SealKey> keys) {
        this.keys = keys;
    }

    /**
     * A seal with keys.
     *
     * @param keys the base64 of 32 random bytes each, parted by commas: the first one seals, and
     *     every one opens what it sealed
     */
    public static Seal with(String keys) {
        List<SealKey> read =
                Arrays.stream(keys.split(","))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .map(SealKey::read)
                        .toList();
        if (read.isEmpty()) {
            throw new IllegalArgumentException("There is no key to seal with");
        }
        return new Seal(read);
    }

    /**
     * Seals a text.
     *
     * @param place where it is kept; it opens only there
     */
    public String seal(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        SealKey key = keys.getFirst();
        byte[] sealed =
                run(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8), place);
        byte[] whole =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return VERSION + ":" + key.name() + ":" + Base64.getEncoder().encodeToString(whole);
    }

    /**
     * Opens a sealed text.
     *
     * @throws IllegalStateException when no key of these sealed it, when it was changed, or when it
     *     was sealed for another place
     */
    public String open(String sealed, String place) {
        String[] parts = sealed.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("A text in the database is not sealed as it should be");
        }
        byte[] whole = Base64.getDecoder().decode(parts[2]);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] body = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
        return new String(
                run(Cipher.DECRYPT_MODE, key(parts[1]), nonce, body, place),
                StandardCharsets.UTF_8);
    }

    /** Whether a text was sealed with the key that seals now. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(mark());
    }

    /** What every text begins with that the key seals that seals now. */
    public String mark() {
        return VERSION + ":" + keys.getFirst().name() + ":";
    }

    private SealKey key(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The key "
                                                + name
                                                + ", which sealed a text in the database, is not among"
                                                + " THRESHOLD_SECRET_KEYS; add it after the first one"));
    }

    private static byte[] run(int mode, SealKey key, byte[] nonce, byte[] text, String place) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "A sealed text cannot be opened here: it was changed, or moved", refused);
        }
    }
}
