package org.threshold.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.threshold.notification.intake.Arrival.MessageId;

/** Records that arrive together. */
class TakeInTest {

    private static final Arrival FIRST = arrival("police:duty-desk", 1);
    private static final Arrival BROKEN = arrival("police:duty-desk", 2);
    private static final Arrival OTHER = arrival("gp:practice-k82001", 1);

    private final ReceiveRecords receive = mock(ReceiveRecords.class);
    private final ParkRecord park = mock(ParkRecord.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TakeIn takeIn = new TakeIn(receive, park, meters);

    @Test
    void those_of_a_key_are_taken_in_together_in_the_order_in_which_they_came() {
        given(receive.handle(any())).willReturn(new Received("police:duty-desk", 2, 0, 0));

        takeIn.handle(List.of(FIRST, OTHER, BROKEN));

        var order = inOrder(receive);
        order.verify(receive).handle(List.of(FIRST, BROKEN));
        order.verify(receive).handle(List.of(OTHER));
    }

    @Test
    void of_those_that_break_together_only_what_breaks_alone_parks_its_key() {
        given(receive.handle(List.of(FIRST, BROKEN))).willThrow(new IllegalStateException());
        given(receive.handle(List.of(FIRST))).willReturn(new Received("police:duty-desk", 1, 0, 0));
        given(receive.handle(List.of(BROKEN))).willThrow(new IllegalStateException());
        given(receive.handle(List.of(OTHER)))
                .willReturn(new Received("gp:practice-k82001", 1, 0, 0));
        given(park.handle(BROKEN, "broke: IllegalStateException"))
                .willReturn(new Received("police:duty-desk", 0, 0, 1));

        takeIn.handle(List.of(FIRST, BROKEN, OTHER));

        verify(park).handle(BROKEN, "broke: IllegalStateException");
        assertThat(counted("applied")).isEqualTo(2);
        assertThat(counted("parked")).isEqualTo(1);
    }

    @Test
    void without_a_database_nothing_is_parked_and_all_are_offered_again() {
        given(receive.handle(any())).willThrow(new DataAccessResourceFailureException("away"));

        assertThatThrownBy(() -> takeIn.handle(List.of(FIRST, OTHER)))
                .isInstanceOf(DataAccessResourceFailureException.class);

        verifyNoInteractions(park);
    }

    private double counted(String receipt) {
        return meters.counter("threshold.inbox.records", "receipt", receipt).count();
    }

    private static Arrival arrival(String key, long sequence) {
        var message = new MessageId("/threshold/workflow-service", key + sequence);
        return new Arrival(message, key, sequence, "requested", "{}");
    }
}
