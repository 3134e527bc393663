package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;

class SignTest {

    @ParameterizedTest
    @CsvSource({
        "400, ANSWERS",
        "403, ANSWERS",
        "422, ANSWERS",
        "429, ANSWERS",
        "499, ANSWERS",
        "500, FAILS",
        "502, FAILS",
        "503, FAILS",
        "504, FAILS"
    })
    void a_refusal_of_a_message_is_an_answer_and_an_error_of_the_system_is_none(
            int status, Sign sign) {
        assertThat(Sign.of(new Refused(status))).isEqualTo(sign);
    }

    @Test
    void silence_and_an_endpoint_out_of_reach_are_failures() {
        assertThat(Sign.of(new Unanswered())).isEqualTo(Sign.FAILS);
        assertThat(Sign.of(new Unreachable())).isEqualTo(Sign.FAILS);
    }

    @Test
    void whatever_a_working_system_says_is_an_answer() {
        assertThat(Sign.of(new Accepted(204))).isEqualTo(Sign.ANSWERS);
        assertThat(Sign.of(new Rejected(200))).isEqualTo(Sign.ANSWERS);
        assertThat(Sign.of(new Gone(410))).isEqualTo(Sign.ANSWERS);
    }

    @Test
    void what_was_not_called_says_nothing() {
        assertThat(Sign.of(new Unusable(FailureReason.ENDPOINT_DISABLED))).isEqualTo(Sign.NOTHING);
    }
}
