package org.threshold.notification.delivery.adapter.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.adapter.outbound.Reply.Answered;
import org.threshold.notification.delivery.adapter.outbound.Reply.NotAllowed;
import org.threshold.notification.delivery.adapter.outbound.Reply.NotReached;
import org.threshold.notification.delivery.adapter.outbound.Reply.Silent;
import org.threshold.notification.testing.AgencyDouble;

class AgencyCallTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final AgencyDouble agency = AgencyDouble.listening();
    private final AgencyCall call = Calls.local(NOW);

    @AfterEach
    void close() throws IOException {
        call.destroy();
        agency.close();
    }

    @Test
    void a_refusal_says_when_the_system_wants_to_be_called_again() {
        agency.isBusyUntil("Mon, 23 Nov 2026 09:01:30 GMT");

        assertThat(post(agency.address())).isEqualTo(new Answered(503, Duration.ofSeconds(90), ""));
    }

    @Test
    void an_answer_that_comes_drop_by_drop_is_left_after_two_seconds() {
        agency.answersDropByDrop();
        long start = System.nanoTime();

        assertThat(post(agency.address())).isEqualTo(new Silent());
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1_900), Duration.ofMillis(3_500));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_gets_no_message() {
        try (AgencyDouble unknown = AgencyDouble.withACertificateOfItsOwn()) {
            assertThat(post(unknown.address())).isEqualTo(new NotReached());
            assertThat(unknown.received()).isEmpty();
        }
    }

    @Test
    void a_deployed_service_does_not_call_its_own_machine() throws IOException {
        AgencyCall deployed = Calls.deployed();

        for (String host :
                new String[] {"127.0.0.1", "localhost", "2130706433", "[::ffff:7f00:1]"}) {
            URI address =
                    URI.create("http://" + host + ":" + agency.address().getPort() + "/webhook");
            assertThat(post(deployed, address)).isEqualTo(new NotAllowed());
        }
        assertThat(agency.received()).isEmpty();
        deployed.destroy();
    }

    @Test
    void a_name_that_leads_home_is_not_called_whatever_it_led_to_before() throws IOException {
        InetAddress home = InetAddress.ofLiteral("127.0.0.1");
        InetAddress abroad = InetAddress.ofLiteral("192.0.2.1");
        Outbound listed = new Outbound("", "192.0.2.0/24");
        CheckedNames names = new CheckedNames(listed, host -> new InetAddress[] {home, abroad});
        AgencyCall rebound = Calls.where(InetAddress.ofLiteral("203.0.114.1"), home);
        URI address =
                URI.create("http://rebind.example:" + agency.address().getPort() + "/webhook");

        assertThat(names.resolve("mixed.example")).containsExactly(abroad);
        post(rebound, address);
        assertThat(post(rebound, address)).isEqualTo(new NotAllowed());
        assertThat(agency.received()).isEmpty();
        rebound.destroy();
    }

    @Test
    void a_connection_that_the_other_side_has_closed_is_not_used_again() {
        assertThat(post(agency.address())).isInstanceOf(Answered.class);
        assertThat(post(agency.address())).isInstanceOf(Answered.class);
        assertThat(agency.received()).hasSize(2);
    }

    private Reply post(URI to) {
        return post(call, to);
    }

    private static Reply post(AgencyCall call, URI to) {
        return call.post(
                new Letter(to, "application/json", Map.of("webhook-id", "1"), "{\"a\":1}"));
    }
}
