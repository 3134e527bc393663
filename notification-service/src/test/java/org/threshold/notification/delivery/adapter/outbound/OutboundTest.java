package org.threshold.notification.delivery.adapter.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTest {

    private final Outbound anywhere = new Outbound("", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "192.0.0.192",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::7f00:1",
                "::ffff:10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::a00:1",
                "2002:a00:1::",
                "2001::a00:1",
                "fe80::1",
                "fec0::1",
                "fd00:ec2::254",
                "ff02::1"
            })
    void an_address_that_is_not_public_is_not_called(String address) {
        assertThat(anywhere.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "100.63.0.1",
                "169.253.1.1",
                "192.167.1.1",
                "2a00:1450:4009::1",
                "2606:4700::1111"
            })
    void a_public_address_is_called(String address) {
        assertThat(anywhere.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void a_listed_network_is_called_and_its_neighbour_is_not() {
        Outbound outbound = new Outbound("", "10.20.0.0/14, fd12:3456::/32");

        assertThat(outbound.allows(InetAddress.ofLiteral("10.23.255.255"))).isTrue();
        assertThat(outbound.allows(InetAddress.ofLiteral("10.24.0.0"))).isFalse();
        assertThat(outbound.allows(InetAddress.ofLiteral("fd12:3456::9"))).isTrue();
        assertThat(outbound.allows(InetAddress.ofLiteral("fd12:3457::9"))).isFalse();
    }

    @Test
    void a_list_of_hosts_is_all_that_may_be_named() {
        Outbound outbound = new Outbound("police.example, ward.nhs.example", "");

        assertThat(outbound.allows("Police.example.")).isTrue();
        assertThat(outbound.allows("ward.nhs.example")).isTrue();
        assertThat(outbound.allows("police.example.attacker.example")).isFalse();
        assertThat(outbound.allows("a.police.example")).isFalse();
        assertThat(anywhere.allows("a.police.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "agency.example/8", "10.0.0.0/x"})
    void a_network_that_cannot_be_read_ends_the_start_and_says_how_to_write_it(String written) {
        assertThatThrownBy(() -> new Outbound("", written))
                .hasMessageContaining(written)
                .hasMessageContaining("10.20.0.0/16");
    }
}
