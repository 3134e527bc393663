package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.FakeCases;

class ChildOfCaseTest {

    private final FakeCases cases = new FakeCases();
    private final ChildOfCase childOf = new ChildOfCase(cases);

    @Test
    void a_case_leads_to_its_child() {
        var child = new PersonId(new UUID(1, 2));
        var ref = cases.openFor(child, Instant.EPOCH);

        assertThat(childOf.of(ref.value())).contains(child);
    }

    @Test
    void what_is_no_case_leads_to_nobody() {
        assertThat(childOf.of("CP-999999")).isEmpty();
        assertThat(childOf.of("../referrals")).isEmpty();
    }
}
