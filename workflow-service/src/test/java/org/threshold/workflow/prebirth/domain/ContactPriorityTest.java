package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/** How soon the health visitor sees the mother. */
class ContactPriorityTest {

    @Test
    @Requirement("L-3.1.12")
    void it_is_the_most_urgent_of_what_was_said_and_two_named_worries_are_urgent() {
        assertThat(ContactPriority.of(Set.of())).isEqualTo(ContactPriority.STANDARD);
        assertThat(ContactPriority.of(Set.of(Worry.MENTAL_HEALTH)))
                .isEqualTo(ContactPriority.RAISED);
        assertThat(ContactPriority.of(Set.of(Worry.MENTAL_HEALTH, Worry.SOMETHING_ELSE)))
                .isEqualTo(ContactPriority.RAISED);
        assertThat(ContactPriority.of(Set.of(Worry.MENTAL_HEALTH, Worry.HOMELESS)))
                .isEqualTo(ContactPriority.URGENT);
        assertThat(ContactPriority.of(Set.of(Worry.DOMESTIC_ABUSE)))
                .isEqualTo(ContactPriority.URGENT);
    }
}
