package org.threshold.notification.acknowledgement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Network;

/**
 * Which address a request comes from, for counting. A caller may write into {@code X-Forwarded-For}
 * what it likes, so only what one of our own proxies put there counts: the last address that is
 * none of theirs. Of IPv6 the first 64 bits, which is what one household or office has.
 */
@Component
class ClientAddress {

    private static final int PREFIX_BYTES = 8;

    private final List<Network> proxies;

    ClientAddress(@Value("${threshold.trusted-proxies:}") String proxies) {
        this.proxies =
                Arrays.stream(proxies.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(Network::of)
                        .toList();
    }

    String of(HttpServletRequest request) {
        Optional<InetAddress> peer = read(request.getRemoteAddr());
        for (String hop : hops(request)) {
            if (peer.filter(this::ours).isEmpty()) {
                break;
            }
            Optional<InetAddress> before = read(hop);
            if (before.isEmpty()) {
                break;
            }
            peer = before;
        }
        return peer.map(ClientAddress::counted).orElse("unknown");
    }

    /** Those that it passed through, the nearest first. */
    private static List<String> hops(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList()
                .reversed();
    }

    private boolean ours(InetAddress address) {
        return proxies.stream().anyMatch(network -> network.contains(address));
    }

    /** Never asks a name server. */
    private static Optional<InetAddress> read(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written.strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String counted(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES)
                : HexFormat.of().formatHex(bytes);
    }
}
