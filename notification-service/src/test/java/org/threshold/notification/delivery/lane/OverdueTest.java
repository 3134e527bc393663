package org.threshold.notification.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.DueSignal;
import org.threshold.notification.delivery.FailOverdue;

/** However much of a dead agency is overdue, others are not kept waiting for it. */
class OverdueTest {

    private final FailOverdue fail = mock(FailOverdue.class);
    private final DueSignal signal = mock(DueSignal.class);
    private final Overdue overdue = new Overdue(fail, signal);

    @Test
    void some_are_failed_then_everybody_has_a_turn_and_the_loop_comes_back_at_once() {
        given(fail.handle()).willReturn(true);

        assertThat(overdue.handle()).isFalse();

        assertThat(Overdue.MOST_FAILED).isLessThanOrEqualTo(20);
        verify(fail, times(Overdue.MOST_FAILED)).handle();
        verify(signal).wake();
    }

    @Test
    void with_nothing_more_overdue_the_loop_rests() {
        given(fail.handle()).willReturn(true, true, false);

        assertThat(overdue.handle()).isTrue();

        verify(fail, times(3)).handle();
        verify(signal, never()).wake();
    }
}
