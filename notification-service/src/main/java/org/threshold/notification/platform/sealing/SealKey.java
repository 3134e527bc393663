package org.threshold.notification.platform.sealing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals, with a name that gives nothing of it away.
 *
 * @param name the first eight hexadecimal digits of its SHA-256
 */
record SealKey(String name, SecretKey key) {

    private static final int BYTES = 32;
    private static final int NAME_DIGITS = 8;

    /**
     * Reads a key.
     *
     * @param text the base64 of 32 random bytes
     * @throws IllegalArgumentException when it is not; says nothing of what it was
     */
    static SealKey read(String text) {
        byte[] bytes = decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A key is the base64 of exactly 32 bytes, and this one has " + bytes.length);
        }
        return new SealKey(name(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(
                    "A key is the base64 of exactly 32 bytes, and this is no base64");
        }
    }

    private static String name(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "SealKey[" + name + "]";
    }
}
