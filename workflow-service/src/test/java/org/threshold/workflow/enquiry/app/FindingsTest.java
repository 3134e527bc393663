package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.process.SkeletalSurveyProcess.Variables;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.ParentSpokenTo;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.Paediatric.Answer;
import org.threshold.workflow.worklist.Completion;

/** What is found out, step by step. */
class FindingsTest extends EnquiryTest {

    private static final Born BABY = new Born.Known(LocalDate.parse("2026-08-01"));

    @Test
    void a_child_that_was_not_seen_is_on_record_and_the_step_goes_on_waiting() {
        EnquiryId id = started(Answer.NOT_NEEDED);

        var done =
                bench.see.handle(
                        Given.WORKER,
                        id,
                        new ChildVisit(bench.now(), new Seen.NotSeen("Nobody opened.", true)),
                        "");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(bench.rows.findings().visits(id)).hasSize(1);
        assertThat(bench.steps.waiting(id.value())).containsExactly(EnquirySteps.SEE_CHILD);
        assertThat(bench.open(EnquirySteps.SEE_CHILD)).isTrue();
    }

    @Test
    @Requirement("R-4.2-4b")
    void once_the_child_is_seen_both_parents_are_spoken_to() {
        EnquiryId id = started(Answer.NOT_NEEDED);

        seen(id);

        assertThat(bench.steps.waiting(id.value())).containsExactly(EnquirySteps.SPEAK_TO_PARENTS);
        assertThat(bench.open(EnquirySteps.SEE_CHILD)).isFalse();
    }

    @Test
    @Requirement({"R-4.2-4b", "L-3.1.17"})
    void a_parent_who_is_left_blank_is_refused() {
        EnquiryId id = started(Answer.NOT_NEEDED);
        seen(id);

        var refused =
                bench.speak.handle(
                        Given.WORKER,
                        id,
                        new ParentsRule(
                                new ParentAnswer.SpokenTo(bench.now(), "Denies it."),
                                new ParentAnswer.Blank()),
                        "");

        assertThat(fields(refused)).containsExactly("father.spokenTo");
        assertThat(bench.rows.findings().parents(id)).isEmpty();
        assertThat(bench.steps.waiting(id.value())).containsExactly(EnquirySteps.SPEAK_TO_PARENTS);
    }

    @Test
    @Requirement("L-3.1.17")
    void who_was_spoken_to_is_heard_by_whoever_has_parents_informed() {
        EnquiryId id = started(Answer.NOT_NEEDED);
        seen(id);

        bench.speak.handle(
                Given.WORKER,
                id,
                new ParentsRule(
                        new ParentAnswer.SpokenTo(bench.now(), "Denies it."),
                        new ParentAnswer.NotSpokenTo("The police asked us to wait.")),
                "");

        assertThat(bench.spoken)
                .containsExactly(
                        new ParentSpokenTo(
                                bench.enquiry().caseRef(),
                                ParentRole.MOTHER,
                                bench.enquiry().start().anchor(),
                                bench.now()));
    }

    @Test
    @Requirement("L-3.1.13")
    void an_opinion_is_told_by_its_point_and_settles_the_line() {
        EnquiryId id = started(Answer.NEEDED);

        begun(id);
        bench.opine.handle(Given.DOCTOR, id, Given.report(OpinionPoint.UNDETERMINED));

        var told = bench.changes.getLast();
        assertThat(told.kind()).isEqualTo(ChangeKind.MEDICAL_REPORT_ISSUED);
        assertThat(told.stage()).isEqualTo("issued");
        assertThat(told.code("opinion")).isEqualTo("undetermined");
        assertThat(bench.enquiry().lines().open()).doesNotContain(Line.MEDICAL_OPINION);
        assertThat(bench.open(EnquirySteps.GIVE_OPINION)).isFalse();
    }

    @Test
    void only_a_paediatrician_gives_an_opinion() {
        EnquiryId id = started(Answer.NEEDED);

        assertThatThrownBy(
                        () ->
                                bench.opine.handle(
                                        Given.MANAGER, id, Given.report(OpinionPoint.INFLICTED)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void an_opinion_that_suspects_harm_to_a_baby_makes_the_survey_mandatory() {
        bench.born = BABY;
        EnquiryId id = started(Answer.NEEDED);

        begun(id);
        bench.opine.handle(Given.DOCTOR, id, Given.report(OpinionPoint.PROBABLY_INFLICTED));

        assertThat(bench.enquiry().lines().added())
                .containsExactlyInAnyOrder(Line.FIRST_SURVEY, Line.SECOND_SURVEY);
        assertThat(bench.steps.isAside(id.value(), EnquirySteps.FIRST_SURVEY)).isTrue();
    }

    @Test
    @Requirement("R-Hosp-10")
    void the_second_survey_is_due_11_to_14_days_after_the_first() {
        EnquiryId id = surveyed();
        var firstAt = bench.now();

        bench.survey.handle(Given.DOCTOR, id, new SurveyReport.Reported(firstAt, "A fracture."));

        var due = bench.limits.of(id, EnquirySteps.SECOND_SURVEY).orElseThrow();
        assertThat(due.term().opensAt()).isEqualTo(firstAt.plus(Duration.ofDays(11)));
        assertThat(due.dueAt()).isEqualTo(firstAt.plus(Duration.ofDays(14)));
        assertThat(bench.steps.waiting(id.value())).contains(EnquirySteps.SECOND_SURVEY);
        assertThat(bench.steps.outcome(id.value(), EnquirySteps.FIRST_SURVEY))
                .containsEntry(Variables.SECOND_SURVEY, due.forEngine());
    }

    @Test
    void a_second_survey_before_11_days_is_refused_and_stays_outstanding() {
        EnquiryId id = surveyed();
        var firstAt = bench.now();
        bench.survey.handle(Given.DOCTOR, id, new SurveyReport.Reported(firstAt, "A fracture."));
        bench.at("2026-12-04T11:00");

        var early =
                bench.survey.second(
                        Given.DOCTOR, id, new SurveyReport.Reported(bench.now(), "Healing."));

        assertThat(fields(early)).containsExactly("doneAt");
        assertThat(
                        new MedicalOutstanding(bench.rows.enquiries(), bench.injury.children)
                                .of(Given.BABY))
                .contains("the second skeletal survey has not been reported");
    }

    @Test
    void a_survey_that_a_consultant_decides_against_ends_both_sets() {
        EnquiryId id = surveyed();

        bench.survey.handle(Given.DOCTOR, id, new SurveyReport.NotDone("Dr A", "Too ill."));

        assertThat(bench.steps.outcome(id.value(), EnquirySteps.FIRST_SURVEY))
                .containsEntry(
                        Variables.SETTLED,
                        List.of(EnquirySteps.FIRST_SURVEY, EnquirySteps.SECOND_SURVEY));
        assertThat(bench.enquiry().lines().open())
                .doesNotContain(Line.FIRST_SURVEY, Line.SECOND_SURVEY);
    }

    @Test
    void the_outcome_is_opened_by_the_last_line_whichever_it_is() {
        EnquiryId id = followed(Answer.NEEDED);
        assertThat(bench.enquiry().stage()).isEqualTo(Stage.FINDING_OUT);

        begun(id);
        bench.opine.handle(Given.DOCTOR, id, Given.report(OpinionPoint.UNDETERMINED));

        assertThat(bench.enquiry().stage()).isEqualTo(Stage.OUTCOME_DUE);
        assertThat(bench.steps.waiting(id.value())).containsExactly(EnquirySteps.DECIDE);
    }

    private EnquiryId surveyed() {
        bench.born = BABY;
        bench.facts.add(Fact.INJURY);
        return started(Answer.NEEDED);
    }
}
