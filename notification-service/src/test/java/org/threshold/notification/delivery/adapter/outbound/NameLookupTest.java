package org.threshold.notification.delivery.adapter.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class NameLookupTest {

    @Test
    void the_machine_is_asked() throws UnknownHostException {
        assertThat(new NameLookup().of("127.0.0.1"))
                .containsExactly(InetAddress.ofLiteral("127.0.0.1"));
    }

    @Test
    void a_name_server_that_hangs_is_a_host_without_an_address() {
        CountDownLatch never = new CountDownLatch(1);
        NameLookup lookup = new NameLookup(host -> waitFor(never), Duration.ofMillis(50));

        assertThatThrownBy(() -> lookup.of("slow.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("in time");
        never.countDown();
    }

    @Test
    void a_host_that_nobody_knows_has_no_address() {
        NameLookup lookup =
                new NameLookup(
                        host -> {
                            throw new UnknownHostException(host);
                        },
                        Duration.ofSeconds(2));

        assertThatThrownBy(() -> lookup.of("nobody.example"))
                .isInstanceOf(UnknownHostException.class);
    }

    private static InetAddress[] waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return new InetAddress[0];
    }
}
