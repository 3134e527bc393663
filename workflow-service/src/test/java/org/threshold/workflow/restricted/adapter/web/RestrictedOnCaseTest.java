package org.threshold.workflow.restricted.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.restricted.app.RestrictedWorld.BABY;
import static org.threshold.workflow.restricted.app.RestrictedWorld.NIGHT;
import static org.threshold.workflow.restricted.app.RestrictedWorld.OWNER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.restricted.app.RestrictedWorld;
import org.threshold.workflow.restricted.app.ReviewOpening;
import org.threshold.workflow.restricted.app.ReviewRestriction;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** What the page of a case says of its restriction, and the step that reviews an opening. */
class RestrictedOnCaseTest {

    private final RestrictedWorld world = new RestrictedWorld();
    private final CaseRestrictedPart part = new CaseRestrictedPart(world.read(), world);
    private final ReviewOpeningStep step = new ReviewOpeningStep(world.review());
    private final ReviewRestrictionStep goesOn =
            new ReviewRestrictionStep(world.reviewRestriction());

    @Test
    void only_managers_are_offered_to_restrict_a_case() {
        assertThat(part.of(NIGHT, "CP-2041")).isEmpty();
        assertThat(part.of(OWNER, "CP-7")).isEmpty();
        assertThat(part.of(OWNER, "CP-2041").map(CasePart.Part::shown))
                .get()
                .isInstanceOf(CaseStart.class);
    }

    @Test
    void a_restricted_case_says_so_and_why_to_whoever_reads_it() {
        world.restricted();

        var facts = (CaseFacts) part.of(OWNER, "CP-2041").orElseThrow().shown();

        assertThat(facts.facts())
                .flatExtracting(CaseFacts.Fact::lines)
                .contains("A colleague’s family.", "Policy 4.")
                .contains(
                        "Since Friday 27 November 2026 at 23:00, until the end of Monday 1 March 2027.");
        assertThat(facts.links()).hasSize(1);
    }

    @Test
    @Requirement("R-4.2-7b")
    void the_review_shows_the_reason_that_was_given_and_asks_whether_it_was_right() {
        world.restricted().open().handle(NIGHT, BABY, "The child is in A&E.");
        var task = world.steps().only(ReviewOpening.STEP);

        var shown = (CaseFacts) step.matter(OWNER, task).orElseThrow().shown();
        assertThat(shown.facts())
                .flatExtracting(CaseFacts.Fact::lines)
                .contains("The child is in A&E.");
        assertThat(step.page(task)).contains("/cases/CP-2041/restricted");
        assertThat(step.fields(task)).hasSize(2);
        assertThat(step.complete(OWNER, task, new ReviewOpeningStep.Form(null, "It was.")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(step.complete(OWNER, task, new ReviewOpeningStep.Form(true, "It was.")))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    @Requirement("R-ASC-2")
    void whether_it_stays_restricted_is_asked_with_why_it_is_and_a_day_belongs_to_yes_only() {
        world.restricted();
        var task = world.steps().only(ReviewRestriction.STEP);
        var day = LocalDate.parse("2027-03-02");

        var shown = (CaseFacts) goesOn.matter(OWNER, task).orElseThrow().shown();
        assertThat(shown.facts())
                .flatExtracting(CaseFacts.Fact::lines)
                .containsExactly(
                        "The end of Monday 1 March 2027.", "A colleague’s family.", "Policy 4.");
        assertThat(goesOn.fields(task)).hasSize(3);
        assertThat(refused(task, new ReviewRestrictionStep.Form(null, null, "So.")))
                .containsExactly("stays");
        assertThat(refused(task, new ReviewRestrictionStep.Form(true, null, "So.")))
                .containsExactly("reviewOn");
        assertThat(refused(task, new ReviewRestrictionStep.Form(false, day, "So.")))
                .containsExactly("reviewOn");
        assertThat(goesOn.complete(OWNER, task, new ReviewRestrictionStep.Form(true, day, "So.")))
                .isInstanceOf(Completion.Done.class);
    }

    private List<String> refused(TaskView task, ReviewRestrictionStep.Form form) {
        return ((Completion.Refused) goesOn.complete(OWNER, task, form))
                .refusals().stream().map(Refusal::field).toList();
    }
}
