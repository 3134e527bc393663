package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** Where the family of a case's child is registered, wherever its members live. */
class FamilyFactsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final Family family = new Family();

    @Test
    @Requirement({"R-GP-3", "L-3.1.21"})
    void a_carer_counts_as_a_parent_and_a_sister_who_lives_elsewhere_as_a_sister() {
        family.auntCaresAndSisterLivesElsewhere();

        var found = family.facts().practices(Family.BABY, TODAY);

        assertThat(found.parents())
                .containsExactly(new RegisteredAt("K82002"), new RegisteredAt("K82003"));
        assertThat(found.siblings())
                .containsExactly(new RegisteredAt("K82001"), new RegisteredAt("K82004"));
    }

    @Test
    void without_them_it_is_the_mother_and_the_brother_of_the_same_home() {
        var found = family.facts().practices(Family.BABY, TODAY);

        assertThat(found.parents()).containsExactly(new RegisteredAt("K82002"));
        assertThat(found.siblings()).containsExactly(new RegisteredAt("K82001"));
    }
}
