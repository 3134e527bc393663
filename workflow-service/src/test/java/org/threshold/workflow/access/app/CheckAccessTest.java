package org.threshold.workflow.access.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.threshold.workflow.access.People.DANA_DUTY;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.FakeAccessLog;

class CheckAccessTest {

    private final FakeAccessLog log = new FakeAccessLog();
    private final CheckAccess access = new CheckAccess(log);

    @Test
    void what_a_role_allows_passes_and_leaves_no_trace_here() {
        access.require(DANA_DUTY.actor(), Activity.DECIDE_REFERRAL);

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void what_no_role_allows_is_refused_and_kept() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> access.require(DANA_DUTY.actor(), Activity.APPROVE_RETURN_HOME))
                .satisfies(
                        refused -> {
                            assertThat(refused.activity()).isEqualTo(Activity.APPROVE_RETURN_HOME);
                            assertThat(refused.refusal().problem())
                                    .isEqualTo(
                                            "Your roles do not allow you to approve a return"
                                                    + " home.");
                            assertThat(refused.refusal().remedy())
                                    .isEqualTo("Ask somebody who may: service manager.");
                        });

        assertThat(log.lines())
                .containsExactly("refused APPROVE_RETURN_HOME to " + DANA_DUTY.id().value());
    }
}
