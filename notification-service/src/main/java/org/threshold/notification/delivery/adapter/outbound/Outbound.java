package org.threshold.notification.delivery.adapter.outbound;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Network;

/**
 * Where this service may call. A list of hosts, when there is one, is all it may name; an address
 * that is not public is called only when its network is listed, whoever entered it in the
 * directory. So an entry cannot make the service ask its own machine, its network or the cloud's
 * metadata.
 */
@Component
public class Outbound {

    /** What IANA's special-purpose registries of IPv4 and IPv6 do not count as public. */
    private static final List<Network> NOT_PUBLIC =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/3",
                            "::/96",
                            "64:ff9b::/32",
                            "100::/16",
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "3fff::/20",
                            "5f00::/16",
                            "fc00::/6",
                            "ff00::/8")
                    .map(Network::of)
                    .toList();

    private final Set<String> hosts;
    private final List<Network> listed;

    Outbound(
            @Value("${threshold.outbound-hosts:}") String hosts,
            @Value("${threshold.outbound-networks:}") String networks) {
        this.hosts = parts(hosts).map(Outbound::plain).collect(Collectors.toUnmodifiableSet());
        this.listed = parts(networks).map(Network::of).toList();
    }

    /** Whether a host may be named at all; where it leads is asked when it is called. */
    public boolean allows(String host) {
        return hosts.isEmpty() || hosts.contains(plain(host));
    }

    /** Whether a connection to this address may be opened. */
    boolean allows(InetAddress address) {
        return NOT_PUBLIC.stream().noneMatch(network -> network.contains(address))
                || listed.stream().anyMatch(network -> network.contains(address));
    }

    private static Stream<String> parts(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(one -> !one.isEmpty());
    }

    /** Host names have no case, and the full stop of a complete one says nothing more. */
    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
