package org.threshold.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback address. */
public final class Ports {

    /** Below the ranges that Linux and macOS take for outgoing connections. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 31_999;
    private static final int ATTEMPTS = 200;
    private static final int CONNECT_MILLIS = 500;
    private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** The given port, or for 0 a free one, which this process hands out only once. */
    public static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** Whether nothing listens on the port of this machine. */
    public static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether something accepts connections on the port of this machine. */
    public static boolean accepts(int port) {
        try (var probe = new Socket()) {
            probe.connect(address(port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (HANDED_OUT.add(port) && isFree(port)) {
                return port;
            }
        }
        throw new ServerFailed(
                "No free port found between %d and %d on this machine".formatted(LOWEST, HIGHEST));
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }
}
