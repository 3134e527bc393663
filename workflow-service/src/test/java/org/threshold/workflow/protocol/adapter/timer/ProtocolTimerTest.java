package org.threshold.workflow.protocol.adapter.timer;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.protocol.app.OpenProtocolReview;

class ProtocolTimerTest {

    @Test
    void it_has_the_review_opened_when_its_time_comes() {
        OpenProtocolReview open = mock();

        new ProtocolTimer(open).look();

        verify(open).handle();
    }
}
