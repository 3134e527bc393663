package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.Checkpoint;
import org.threshold.workflow.assessment.domain.SharedWithParents;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.About;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of single assessments keep; the fake and PostgreSQL alike. */
public abstract class SingleAssessmentsContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final AssessmentConclusion HELP =
            new AssessmentConclusion(
                    AssessmentOutcome.EARLY_HELP,
                    "Safe with help.",
                    new SharedWithParents(Optional.of(LocalDate.parse("2027-01-11")), "At home."),
                    Set.of(Agency.GP, Agency.SCHOOL),
                    "In hospital.");
    private static final AssessmentConclusion NOT_SHARED =
            new AssessmentConclusion(
                    AssessmentOutcome.CONFERENCE,
                    "Bruised.",
                    new SharedWithParents(Optional.empty(), "It would endanger her."),
                    Set.of(),
                    "");

    private final SingleAssessments rows;

    protected SingleAssessmentsContract(SingleAssessments rows) {
        this.rows = rows;
    }

    protected abstract CaseRef aCase();

    protected abstract PersonId aChild();

    @Test
    void one_is_read_however_it_stands() {
        for (Standing standing :
                List.of(
                        new Standing.Going(""),
                        new Standing.Going("Who lives there?"),
                        new Standing.Concluded(HELP),
                        new Standing.Concluded(NOT_SHARED),
                        new Standing.Ended(HELP, MONDAY.plusSeconds(60)))) {
            SingleAssessment now = added(aCase()).led("Sam Carr").now(standing);

            rows.save(now);

            assertThat(rows.find(now.id())).contains(now);
            assertThat(rows.lock(now.id())).contains(now);
        }
    }

    @Test
    void every_visit_to_each_child_is_kept_in_its_order() {
        SingleAssessment one = added(aCase());
        SingleAssessment two = one.of(List.of(child()));
        rows.save(two);
        AssessedChild first = two.children().getFirst();
        SingleAssessment later =
                two.with(
                        first.visited(visit(new Seen.NotSeen("Nobody in.", true)))
                                .visited(visit(new Seen.NotAlone("A baby.", "Smiles.")))
                                .visited(visit(new Seen.Alone("Sleeps."))));

        rows.save(later);

        assertThat(rows.find(one.id())).contains(later);
        assertThat(rows.with(later.children().getLast().id())).isEqualTo(one.id());
    }

    @Test
    void the_latest_answer_of_each_agency_counts() {
        SingleAssessment one = added(aCase());
        var gp = AskedAgency.of(UUID.randomUUID(), Agency.GP);
        var school = AskedAgency.of(UUID.randomUUID(), Agency.SCHOOL);
        SingleAssessment asking = one.asking(List.of(gp, school));
        rows.save(asking);
        assertThat(rows.find(one.id())).contains(asking);
        for (Answer answer :
                List.of(
                        new Answer.NoAnswer("Rang twice."),
                        new Answer.Declined("No consent."),
                        new Answer.NilReturn("Moved away."),
                        new Answer.Reply("Seen in March.", "We agree."))) {
            SingleAssessment said = asking.answered(gp.id(), answer, "practice-safeguarding");

            rows.save(said);

            assertThat(rows.find(one.id())).contains(said);
        }
        assertThat(rows.with(school.id())).isEqualTo(one.id());
        assertThat(rows.having(UUID.randomUUID())).isEmpty();
    }

    @Test
    void what_managers_saw_is_kept_in_its_order() {
        SingleAssessment one =
                added(aCase())
                        .looked(new Checkpoint(MONDAY.plusSeconds(60), "Go and see her."))
                        .looked(new Checkpoint(MONDAY.plusSeconds(90), "Ask the school."));

        rows.save(one);

        assertThat(rows.find(one.id())).contains(one);
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        SingleAssessment one = added(from);

        rows.moved(from, into);

        assertThat(rows.of(from)).isEmpty();
        assertThat(rows.of(into)).extracting(SingleAssessment::id).containsExactly(one.id());
    }

    private static ChildVisit visit(Seen seen) {
        return new ChildVisit(MONDAY, seen, "Plays alone.");
    }

    private AssessedChild child() {
        return new AssessedChild(UUID.randomUUID(), aChild(), List.of());
    }

    protected final SingleAssessment added(CaseRef ref) {
        var about = new About(ref, "Worried.", MONDAY, "", new Standing.Going(""));
        var one =
                new SingleAssessment(
                        new SingleAssessmentId(UUID.randomUUID()),
                        about,
                        List.of(child()),
                        List.of(),
                        List.of());
        rows.add(one);
        return one;
    }
}
