package org.threshold.notification.delivery.lane;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.WakeQuiet;

/**
 * What comes by the clock is not looked for again in the same moment, unless more of it is left.
 */
class BesidePassesTest {

    private final WakeQuiet quiet = mock(WakeQuiet.class);
    private final Overdue overdue = mock(Overdue.class);
    private final BesidePasses beside = new BesidePasses(quiet, overdue);

    @Test
    void passes_that_follow_each_other_look_once() {
        given(overdue.handle()).willReturn(true);

        beside.handle();
        beside.handle();

        verify(quiet).handle();
        verify(overdue).handle();
    }

    @Test
    void what_is_left_is_gone_on_with_in_the_next_pass() {
        given(overdue.handle()).willReturn(false, true);

        beside.handle();
        beside.handle();

        verify(overdue, times(2)).handle();
    }
}
