package org.threshold.workflow.protocol.adapter.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.threshold.process.ProcessModels;
import org.threshold.trace.Requirement;
import org.threshold.workflow.protocol.app.Processes;
import org.threshold.workflow.protocol.domain.ProcessText;

class ShippedProcessesTest {

    private final Processes processes;

    ShippedProcessesTest() throws IOException {
        processes = ShippedProcesses.processes();
    }

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void each_process_that_is_deployed_can_be_read() {
        assertThat(processes.all())
                .extracting(ProcessText::id)
                .containsExactlyElementsOf(ProcessModels.processIds());
        assertThat(processes.all())
                .allSatisfy(
                        one -> {
                            assertThat(one.name()).isNotBlank();
                            assertThat(one.about()).isNotBlank();
                            assertThat(one.ends()).isNotEmpty();
                        });
    }

    @Test
    void a_process_says_its_steps_in_order_and_where_another_goes_on() {
        assertThat(processes.of("Referral").orElseThrow().steps())
                .extracting(ProcessText.Step::step)
                .contains("decide-referral", "act-on-decision");
        assertThat(processes.of("Section47Enquiry").orElseThrow().steps())
                .extracting(ProcessText.Step::process)
                .contains("EnquiryOutcome");
        assertThat(processes.of("Nothing")).isEmpty();
    }
}
