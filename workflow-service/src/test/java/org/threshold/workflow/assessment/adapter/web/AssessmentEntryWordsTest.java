package org.threshold.workflow.assessment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What was seen of a child for a single assessment is read where it is corrected (R-Hosp-3a). */
class AssessmentEntryWordsTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");

    private final ReadSingleAssessments read = mock(ReadSingleAssessments.class);
    private final AssessmentEntryWords words = new AssessmentEntryWords(read);

    @Test
    @Requirement("R-Hosp-3a")
    void each_visit_says_which_child_it_was_to_and_what_was_seen() {
        var one =
                AnAssessment.with(
                        List.of(AnAssessment.NOT_SEEN, AnAssessment.SEEN), AnAssessment.REPLY);
        var sister =
                new AssessedChild(
                        new UUID(7, 2), new PersonId(new UUID(1, 2)), List.of(AnAssessment.SEEN));
        var both = one.of(List.of(sister));
        when(read.of(WHO, CASE))
                .thenReturn(
                        Optional.of(
                                List.of(
                                        new Shown(
                                                both, List.of(), List.of(), CaseEntries.none()))));
        AssessedChild baby = both.children().getFirst();

        var told = words.of(WHO, CASE, Set.of(baby.visit(1)));

        assertThat(told).containsOnlyKeys(baby.visit(1), baby.visit(2), sister.visit(1));
        assertThat(told.get(baby.visit(1)))
                .startsWith("The child of this case.")
                .containsAll(HeardWords.of(AnAssessment.NOT_SEEN));
        assertThat(told.get(baby.visit(2))).containsAll(HeardWords.of(AnAssessment.SEEN));
        assertThat(told.get(sister.visit(1))).startsWith("The other child of the home.");
    }

    @Test
    void a_case_that_is_not_known_has_none() {
        when(read.of(WHO, CASE)).thenReturn(Optional.empty());

        assertThat(words.of(WHO, CASE, Set.of())).isEmpty();
    }
}
