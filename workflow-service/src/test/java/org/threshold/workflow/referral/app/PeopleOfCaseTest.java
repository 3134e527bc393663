package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.FakeCases;

class PeopleOfCaseTest {

    private static final Named PARTNER = new Named(new PersonId(new UUID(1, 3)), "partner");

    private final FakeCases cases = new FakeCases();
    private final PeopleOfCase people = new PeopleOfCase(cases, _ -> List.of(PARTNER));

    @Test
    void a_case_leads_to_its_child_and_to_whom_its_referrals_named() {
        var child = new PersonId(new UUID(1, 2));
        var ref = cases.openFor(child, Instant.EPOCH);

        assertThat(people.child(ref.value())).contains(child);
        assertThat(people.named(ref.value())).containsExactly(PARTNER);
    }

    @Test
    void what_is_no_case_leads_to_nobody() {
        assertThat(people.child("CP-999999")).isEmpty();
        assertThat(people.child("../referrals")).isEmpty();
        assertThat(people.named("../referrals")).isEmpty();
    }
}
