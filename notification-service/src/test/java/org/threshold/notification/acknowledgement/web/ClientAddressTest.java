package org.threshold.notification.acknowledgement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private static final String PROXIES = "10.30.1.0/28, fd12::/48";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    # from        | X-Forwarded-For             | counted
                    203.0.113.9   | none                        | cb007109
                    203.0.113.9   | 198.51.100.1                | cb007109
                    10.30.1.2     | 198.51.100.1                | c6336401
                    10.30.1.2     | 8.8.8.8, 198.51.100.1       | c6336401
                    10.30.1.2     | 198.51.100.1, 10.30.1.3     | c6336401
                    10.30.1.2     | none                        | 0a1e0102
                    10.30.1.2     | a host                      | 0a1e0102
                    10.30.1.16    | 198.51.100.1                | 0a1e0110
                    fd12::1       | 2001:db8:1:2:3:4:5:6        | 20010db800010002
                    fd12::1       | 2001:db8:1:2::1             | 20010db800010002
                    """)
    void only_what_our_own_proxy_says_is_believed(String from, String forwarded, String counted) {
        assertThat(new ClientAddress(PROXIES).of(request(from, forwarded))).isEqualTo(counted);
    }

    @Test
    void without_a_proxy_in_the_configuration_nobody_says_where_they_come_from() {
        assertThat(new ClientAddress("").of(request("10.30.1.2", "198.51.100.1")))
                .isEqualTo("0a1e0102");
    }

    @Test
    void a_network_that_cannot_be_read_stops_the_start_and_says_how_one_is_written() {
        assertThatThrownBy(() -> new ClientAddress("our-proxy"))
                .hasMessageContaining("our-proxy")
                .hasMessageContaining("10.20.0.0/16");
    }

    private static MockHttpServletRequest request(String from, String forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        return request;
    }
}
