package org.threshold.stories;

import java.nio.charset.StandardCharsets;

/** Words to look for in bytes, whatever their case: what is stored may have been folded. */
record Needle(String words) {

    boolean isIn(byte[] hay) {
        byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= hay.length - wanted.length; at++) {
            if (standsAt(hay, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] hay, int at, byte[] wanted) {
        for (int offset = 0; offset < wanted.length; offset++) {
            if (folded(hay[at + offset]) != folded(wanted[offset])) {
                return false;
            }
        }
        return true;
    }

    private static int folded(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
}
