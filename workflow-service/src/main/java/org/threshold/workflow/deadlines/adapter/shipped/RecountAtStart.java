package org.threshold.workflow.deadlines.adapter.shipped;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.threshold.workflow.deadlines.app.RecountOpenDeadlines;

/** Counts open deadlines anew when the service starts with other limits or bank holidays. */
@Component
class RecountAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RecountAtStart.class);

    private final RecountOpenDeadlines recount;

    RecountAtStart(RecountOpenDeadlines recount) {
        this.recount = recount;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int counted = recount.handle();
        if (counted > 0) {
            LOG.info("{} open deadlines were counted by other limits or bank holidays", counted);
        }
    }
}
