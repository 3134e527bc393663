package org.threshold.notification.delivery;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.notification.directory.Endpoint;
import org.threshold.notification.directory.Lookup.Reachable;

/** An attempt is made only while the delivery is surely ours. */
class MakeAttemptTest {

    private static final Instant NOW = Requests.OCCURRED;
    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));

    private final AttemptDesk desk = mock(AttemptDesk.class);
    private final Channels channels = mock(Channels.class);
    private final Circuits circuits = mock(Circuits.class);
    private final DutyHours hours = mock(DutyHours.class);
    private final MakeAttempt make = new MakeAttempt(desk, channels, circuits, hours, () -> NOW);

    @BeforeEach
    void its_recipient_can_be_reached() {
        TellRequest request = Requests.aRequest();
        Reachable reachable = new Reachable(request.recipient(), new Endpoint("webhook", Map.of()));
        given(desk.wanted(ID)).willReturn(new AttemptDesk.Wanted(request, reachable));
        given(circuits.admit(any(), any(), any())).willReturn(true);
        Channel channel = mock(Channel.class);
        given(channel.send(any())).willReturn(new Outcome.Accepted(204));
        given(channels.of("webhook")).willReturn(Optional.of(channel));
        given(hours.seen(any(), any())).willReturn(new Outcome.Accepted(204));
    }

    @Test
    void with_all_that_an_attempt_may_take_left_it_is_made_and_recorded() {
        make.handle(ID, leaseOf(5_000));

        verify(desk).record(any(), any());
    }

    @Test
    void with_less_left_it_is_not_for_somebody_else_may_take_it_meanwhile() {
        make.handle(ID, leaseOf(4_999));

        verifyNoInteractions(channels);
        verify(desk, never()).record(any(), any());
        verify(desk, never()).putBack(any());
        verify(circuits).unused(any(), any(), any());
    }

    private static Lease leaseOf(long millis) {
        return new Lease(NOW.plusMillis(millis), () -> NOW);
    }
}
