package org.threshold.notification.platform;

import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * A range of addresses, written as RFC 4632 does: {@code 10.0.0.0/8}, {@code fc00::/7}.
 *
 * @param base any address of the range
 * @param bits how many leading bits all its addresses share
 */
public record Network(InetAddress base, int bits) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Fa-f.:]+)/(\\d{1,3})");

    /** Reads a range; never asks a name server. */
    public static Network of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw unreadable(written);
        }
        try {
            InetAddress base = InetAddress.ofLiteral(parts.group(1));
            int bits = Integer.parseInt(parts.group(2));
            if (bits > base.getAddress().length * Byte.SIZE) {
                throw unreadable(written);
            }
            return new Network(base, bits);
        } catch (IllegalArgumentException notAnAddress) {
            throw unreadable(written);
        }
    }

    /** Whether an address is one of the range. */
    public boolean contains(InetAddress address) {
        byte[] one = base.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException unreadable(String written) {
        return new IllegalArgumentException(
                "\"" + written + "\" is not a network. Write it as 10.20.0.0/16 or fd12::/48");
    }
}
