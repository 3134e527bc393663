package org.threshold.notification.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.threshold.notification.platform.Busy;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.security.SliceOfAccess;

class LocalAddressesTest {

    @TestConfiguration
    static class Parts {

        @Bean
        WallClock wall() {
            return () -> java.time.Instant.parse("2026-11-23T09:00:00Z");
        }

        @Bean
        Busy outbox() {
            return () -> Optional.of("outbox rows to be sent");
        }

        @Bean
        Busy deliveries() {
            return Optional::empty;
        }
    }

    @Nested
    @ActiveProfiles("local")
    @WebMvcTest({ClockController.class, QuietController.class})
    @Import({SliceOfAccess.class, LocalAccess.class, OffsetClock.class, Parts.class})
    class OnALocalMachine {

        @Autowired private MockMvcTester http;

        @Test
        void the_clock_goes_forward_and_not_back() {
            assertThat(put(600)).hasStatusOk();
            assertThat(http.get().uri("/local/clock"))
                    .bodyJson()
                    .extractingPath("$.offsetSeconds")
                    .isEqualTo(600);
            assertThat(put(599)).hasStatus(409);
        }

        @Test
        void it_says_whether_it_is_quiet_and_what_it_waits_for() {
            MvcTestResult answer = http.get().uri("/local/quiet").exchange();

            assertThat(answer).bodyJson().extractingPath("$.quiet").isEqualTo(false);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.waitingFor")
                    .asArray()
                    .containsExactly("outbox rows to be sent");
        }

        private MvcTestResult put(long seconds) {
            return http.put()
                    .uri("/local/clock")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"offsetSeconds\":" + seconds + "}")
                    .exchange();
        }
    }

    @Nested
    @WebMvcTest({ClockController.class, QuietController.class})
    @Import({SliceOfAccess.class, LocalAccess.class, OffsetClock.class, Parts.class})
    class Deployed {

        @Autowired private MockMvcTester http;
        @Autowired private ApplicationContext context;

        @Test
        void there_is_no_such_address_even_for_the_operator() {
            for (String address : new String[] {"/local/clock", "/local/quiet"}) {
                assertThat(http.get().uri(address)).hasStatus(401);
                assertThat(http.get().uri(address).header("Authorization", SliceOfAccess.OPERATOR))
                        .hasStatus(403);
            }
        }

        @Test
        void there_is_no_bean_that_could_move_the_clock() {
            assertThat(context.getBeansOfType(OffsetClock.class)).isEmpty();
            assertThat(context.getBeansOfType(ClockController.class)).isEmpty();
            assertThat(context.getBeansOfType(QuietController.class)).isEmpty();
        }
    }
}
