package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.enquiry.app.Given.BABY;
import static org.threshold.workflow.enquiry.app.Given.DOCTOR;
import static org.threshold.workflow.enquiry.app.Given.OURS;
import static org.threshold.workflow.enquiry.app.Given.WORKER;
import static org.threshold.workflow.enquiry.app.Given.decided;
import static org.threshold.workflow.enquiry.app.Given.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Injuries;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Paediatric.Answer;
import org.threshold.workflow.worklist.Completion;

/** From the injury on, and not only from the meeting, doctors see and survey a child. */
class InjuryTest {

    private static final Instant INJURED = Times.london("2026-11-24T08:00");
    private static final ChildOutcome SINGLE = new ChildOutcome.SingleAgencyEnquiry(OURS);
    private static final SurveyReport FRACTURE =
            new SurveyReport.Reported(Times.london("2026-11-24T09:00"), "A fracture.");

    private final Bench bench = new Bench();

    InjuryTest() {
        bench.at("2026-11-24T08:00");
        bench.born = new Born.Known(LocalDate.parse("2026-08-14"));
    }

    @Test
    @Requirement({"L-3.1.5", "R-Hosp-10"})
    void an_injured_child_who_cannot_move_is_seen_and_surveyed_at_once() {
        injured();

        assertThat(waiting()).containsExactly(InjurySteps.SEE, InjurySteps.FIRST_SURVEY);
        assertThat(due(InjurySteps.FIRST_SURVEY)).isEqualTo(INJURED.plus(Duration.ofHours(24)));
        assertThat(due(InjurySteps.SEE)).isEqualTo(Times.london("2026-11-24T23:59"));
        assertThat(child().gaps()).hasSize(2);
        assertThat(new MedicalOutstanding(bench.rows.enquiries(), bench.injury.children).of(BABY))
                .hasSize(2);
    }

    @Test
    void the_same_injury_told_twice_asks_once() {
        injured();
        injured();

        assertThat(waiting()).containsExactly(InjurySteps.SEE, InjurySteps.FIRST_SURVEY);
    }

    @Test
    @Requirement("R-Hosp-10")
    void a_toddler_whom_a_referrer_suspects_to_be_harmed_is_surveyed_and_an_accident_is_not() {
        bench.born = new Born.Known(LocalDate.parse("2025-01-01"));
        referred(Mark.INJURY, false);
        assertThat(bench.injury.children.openOf(List.of(BABY))).isEmpty();
        referred(Mark.NONE_SEEN, true);
        assertThat(bench.injury.children.openOf(List.of(BABY))).isEmpty();

        referred(Mark.INJURY, true);

        assertThat(waiting()).contains(InjurySteps.FIRST_SURVEY);
    }

    @Test
    void a_survey_that_was_not_needed_at_first_may_be_after_another_injury() {
        bench.born = new Born.Known(LocalDate.parse("2022-01-01"));
        referred(Mark.INJURY, true);
        assertThat(waiting()).containsExactly(InjurySteps.SEE);

        bench.born = new Born.Unknown();
        injured();

        assertThat(waiting()).contains(InjurySteps.FIRST_SURVEY);
    }

    @Test
    void whoever_saw_the_child_says_what_they_found() {
        injured();
        var id = child().id();

        assertThat(bench.injury.see.handle(DOCTOR, id, " ")).isInstanceOf(Completion.Refused.class);
        assertThat(bench.injury.see.handle(DOCTOR, id, "A bruise."))
                .isInstanceOf(Completion.Done.class);
        assertThat(child().seen()).contains("A bruise.");
        assertThat(waiting()).containsExactly(InjurySteps.FIRST_SURVEY);
        assertThat(bench.injury.read.of(WORKER, BABY)).contains(child());
    }

    @Test
    @Requirement("R-Hosp-10")
    void the_second_set_is_due_11_to_14_days_later_and_no_earlier() {
        injured();
        bench.at("2026-11-24T10:00");
        bench.injury.survey.handle(DOCTOR, child().id(), FRACTURE);

        assertThat(due(InjurySteps.SECOND_SURVEY))
                .isEqualTo(Times.london("2026-11-24T09:00").plus(Duration.ofDays(14)));
        assertThat(child().gaps()).hasSize(1);
        assertThat(bench.injury.survey.second(DOCTOR, child().id(), FRACTURE))
                .isInstanceOf(Completion.Refused.class);

        bench.at("2026-12-06T10:00");
        var second = new SurveyReport.Reported(Times.london("2026-12-06T09:00"), "Healing.");
        assertThat(bench.injury.survey.second(DOCTOR, child().id(), second))
                .isInstanceOf(Completion.Done.class);
        assertThat(child().gaps()).isEmpty();
    }

    @Test
    void a_consultant_who_decides_against_it_gives_name_and_reason_and_it_stays_unknown() {
        injured();

        assertThat(
                        bench.injury.survey.handle(
                                DOCTOR, child().id(), new SurveyReport.NotDone("", "Too ill.")))
                .isInstanceOf(Completion.Refused.class);
        bench.injury.survey.handle(
                DOCTOR, child().id(), new SurveyReport.NotDone("Pia", "Too ill."));

        assertThat(waiting()).containsExactly(InjurySteps.SEE);
        assertThat(child().gaps()).isNotEmpty();
    }

    @Test
    @Requirement({"L-3.1.5", "R-Hosp-10"})
    void the_enquiry_takes_over_what_waits_and_its_limit_counts_from_the_injury() {
        injured();
        var before = child().id().value();
        start();

        assertThat(bench.steps.waiting(before)).isEmpty();
        assertThat(bench.steps.waiting(bench.enquiry().id().value()))
                .containsExactly(
                        EnquirySteps.BEGIN_MEDICAL,
                        EnquirySteps.GIVE_OPINION,
                        EnquirySteps.FIRST_SURVEY,
                        EnquirySteps.SEE_CHILD);
        assertThat(bench.due(EnquirySteps.FIRST_SURVEY))
                .isEqualTo(INJURED.plus(Duration.ofHours(24)));
        assertThat(bench.message(Messages.STARTED).orElseThrow().variables().get(Variables.SETTLED))
                .isEqualTo(List.of(EnquirySteps.FIRST_SURVEY, EnquirySteps.SECOND_SURVEY));
        assertThat(bench.injury.children.openOf(List.of(BABY))).isEmpty();

        bench.at("2026-11-24T10:00");
        bench.survey.handle(DOCTOR, bench.enquiry().id(), FRACTURE);
        assertThat(bench.steps.waiting(bench.enquiry().id().value()))
                .contains(EnquirySteps.SECOND_SURVEY);
    }

    @Test
    void what_was_reported_before_the_enquiry_stays_reported_in_it() {
        injured();
        bench.at("2026-11-24T10:00");
        bench.injury.survey.handle(DOCTOR, child().id(), FRACTURE);
        start();

        var id = bench.enquiry().id();
        assertThat(bench.rows.findings().survey(new Survey(id, Line.FIRST_SURVEY)))
                .contains(FRACTURE);
        assertThat(bench.enquiry().lines().open())
                .contains(Line.SECOND_SURVEY)
                .doesNotContain(Line.FIRST_SURVEY);
        assertThat(bench.due(EnquirySteps.SECOND_SURVEY))
                .isEqualTo(Times.london("2026-11-24T09:00").plus(Duration.ofDays(14)));
    }

    @Test
    void in_an_open_enquiry_its_review_decides_what_an_injury_adds() {
        start();
        injured();

        assertThat(bench.injury.children.openOf(List.of(BABY))).isEmpty();
    }

    private void start() {
        bench.start.decided(decided(bench.now(), decision(SINGLE, Answer.NEEDED)));
    }

    private void injured() {
        NewChange what = Injuries.onRedPath(BABY, "face", Agency.HOSPITAL, INJURED);
        bench.injury.watch.recorded(
                new Change(new ChangeId(UUID.randomUUID()), what, DOCTOR, INJURED));
        var other =
                new NewChange(
                        ChangeKind.CHILD_ADMITTED,
                        "admitted",
                        List.of(BABY),
                        INJURED,
                        Map.of("reason", "illness"),
                        "");
        bench.injury.watch.recorded(
                new Change(new ChangeId(UUID.randomUUID()), other, DOCTOR, INJURED));
    }

    private void referred(Mark mark, boolean suspected) {
        var child =
                new ConcernedChild(
                        BABY, OneCase.CHILD, Mobility.MOBILE, mark, "face", Path.NOT_RED);
        bench.injury.watch.received(
                WORKER,
                new ReferralReceived(
                        new ReferralId(UUID.randomUUID()),
                        Agency.HOSPITAL,
                        List.of(child),
                        suspected,
                        INJURED));
    }

    private InjuredChild child() {
        return bench.injury.children.openOf(List.of(BABY)).orElseThrow();
    }

    private List<String> waiting() {
        return bench.steps.waiting(child().id().value());
    }

    private Instant due(String step) {
        return bench.steps.due(child().id().value(), step);
    }
}
