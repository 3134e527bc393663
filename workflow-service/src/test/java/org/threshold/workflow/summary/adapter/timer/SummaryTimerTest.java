package org.threshold.workflow.summary.adapter.timer;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.summary.app.OpenSummaries;

class SummaryTimerTest {

    @Test
    void it_has_summaries_opened_when_their_time_comes() {
        OpenSummaries open = mock();

        new SummaryTimer(open).look();

        verify(open).handle();
    }
}
