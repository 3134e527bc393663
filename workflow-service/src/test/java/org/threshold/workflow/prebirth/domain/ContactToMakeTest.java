package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.referral.CaseRef;

class ContactToMakeTest {

    private static final Instant DUE = Instant.parse("2026-11-30T17:00:00Z");

    @Test
    @Requirement("R-4.2-10")
    void the_most_vulnerable_family_comes_first_and_then_what_is_due_first() {
        var standard = contact("CP-1", ContactPriority.STANDARD, DUE.minusSeconds(9));
        var later = contact("CP-2", ContactPriority.URGENT, DUE.plusSeconds(1));
        var sooner = contact("CP-3", ContactPriority.URGENT, DUE);
        var raised = contact("CP-4", ContactPriority.RAISED, DUE.minusSeconds(9));

        assertThat(Stream.of(standard, later, sooner, raised).sorted())
                .containsExactly(sooner, later, raised, standard);
    }

    private static ContactToMake contact(String ref, ContactPriority priority, Instant due) {
        return new ContactToMake(new CaseRef(ref), priority, Optional.empty(), due);
    }
}
