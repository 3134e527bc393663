package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.Section47EnquiryProcess.Ends;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;
import org.threshold.trace.Requirement;

class Section47EnquiryPathTest {

    @RegisterExtension
    static final PathCoverage PATHS =
            PathCoverage.of(
                    Section47EnquiryProcess.ID,
                    EnquiryFindingsProcess.ID,
                    FamilyVisitProcess.ID,
                    AgencyContributionProcess.ID,
                    MedicalOpinionProcess.ID,
                    SkeletalSurveyProcess.ID,
                    EnquiryOutcomeProcess.ID,
                    EnquiryReviewProcess.ID);

    private static final String SEE = FamilyVisitProcess.Steps.SEE_CHILD;
    private static final String SPEAK = FamilyVisitProcess.Steps.SPEAK_TO_PARENTS;
    private static final String OPINE = MedicalOpinionProcess.Steps.GIVE_MEDICAL_OPINION;
    private static final String FIRST = SkeletalSurveyProcess.Steps.REPORT_FIRST_SURVEY;
    private static final String SECOND = SkeletalSurveyProcess.Steps.REPORT_SECOND_SURVEY;
    private static final String CONTRIBUTE = AgencyContributionProcess.Steps.OBTAIN_CONTRIBUTION;
    private static final String DECIDE = EnquiryOutcomeProcess.Steps.DECIDE_OUTCOME;
    private static final String CONFER = EnquiryOutcomeProcess.Steps.HOLD_CONFERENCE;
    private static final String REVIEW = EnquiryReviewProcess.Steps.REVIEW_ENQUIRY;
    private static final List<String> ALL = List.of(SEE, SPEAK, OPINE, FIRST, SECOND);
    private static final String[] SOCIAL_WORKERS = {
        "allocated-social-worker", "duty-social-worker"
    };

    private final UUID enquiry = UUID.randomUUID();

    @Test
    void every_line_is_followed_before_the_outcome_and_the_conference_is_held(TestEngine engine) {
        var limit = engine.limitIn(72);
        var later = engine.limitIn(300);
        var outcome = engine.limitIn(400);
        var conference = engine.limitIn(450);
        start(
                engine,
                limit,
                List.of(),
                Map.of("outcome", outcome.asVariable(), "conference", conference.asVariable()));

        assertThat(engine.steps()).hasSize(3);
        assertStep(engine.step(SEE), limit, SOCIAL_WORKERS);
        engine.complete(engine.step(SEE), Map.of());
        assertStep(engine.step(SPEAK), limit, SOCIAL_WORKERS);
        engine.complete(engine.step(SPEAK), Map.of());
        assertStep(engine.step(OPINE), limit, "paediatrician");
        engine.complete(engine.step(OPINE), Map.of());
        assertStep(engine.step(FIRST), limit, "paediatrician");
        engine.complete(engine.step(FIRST), Map.of("secondSurvey", later.asVariable()));
        assertStep(engine.step(SECOND), later, "paediatrician");
        engine.complete(engine.step(SECOND), Map.of());
        assertStep(engine.step(DECIDE), outcome, "team-manager");
        engine.complete(engine.step(DECIDE), Map.of("conferenceRequired", true));
        assertStep(engine.step(CONFER), conference, "cp-chair");
        engine.complete(engine.step(CONFER), Map.of());

        engine.assertEnded(FamilyVisitProcess.ID, FamilyVisitProcess.Ends.VISIT_MADE);
        engine.assertEnded(MedicalOpinionProcess.ID, MedicalOpinionProcess.Ends.OPINION_GIVEN);
        engine.assertEnded(SkeletalSurveyProcess.ID, SkeletalSurveyProcess.Ends.SURVEY_COMPLETE);
        engine.assertEnded(
                EnquiryFindingsProcess.ID, EnquiryFindingsProcess.Ends.ALL_LINES_FOLLOWED);
        engine.assertEnded(EnquiryOutcomeProcess.ID, EnquiryOutcomeProcess.Ends.CONFERENCE_HELD);
        engine.assertEnded(Section47EnquiryProcess.ID, Ends.ENDED);
    }

    @Test
    void an_enquiry_with_nothing_left_to_find_out_goes_to_its_outcome(TestEngine engine) {
        start(engine, engine.limitIn(72), ALL, Map.of());

        engine.complete(engine.step(DECIDE), Map.of("conferenceRequired", false));

        engine.assertEnded(MedicalOpinionProcess.ID, MedicalOpinionProcess.Ends.NO_OPINION_NEEDED);
        engine.assertEnded(SkeletalSurveyProcess.ID, SkeletalSurveyProcess.Ends.NOTHING_TO_SURVEY);
        engine.assertEnded(
                EnquiryOutcomeProcess.ID, EnquiryOutcomeProcess.Ends.CONFERENCE_NOT_REQUIRED);
        engine.assertEnded(Section47EnquiryProcess.ID, Ends.ENDED);
    }

    @Test
    @Requirement({"R-4.2-1b", "L-3.1.19"})
    void agencies_contribute_at_the_same_time_and_each_silence_climbs(TestEngine engine) {
        var school = engine.limitIn(24);
        var police = engine.limitIn(48);
        start(engine, engine.limitIn(72), ALL, contributions(school, police));

        assertThat(engine.steps()).hasSize(2);
        assertThat(engine.steps())
                .allSatisfy(step -> assertThat(step.step()).isEqualTo(CONTRIBUTE))
                .allSatisfy(step -> assertThat(step.groups()).containsExactly(SOCIAL_WORKERS))
                .extracting(OpenJob::subjectId, OpenJob::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(idOf(school), school.dueAt()), tuple(idOf(police), police.dueAt()));
        engine.advanceTo(school.firstRungAt());
        engine.assertClimbs(school);
        engine.steps().forEach(step -> engine.complete(step, Map.of()));

        engine.assertEnded(AgencyContributionProcess.ID, AgencyContributionProcess.Ends.OBTAINED);
        assertThat(engine.step(DECIDE).step()).isEqualTo(DECIDE);
    }

    @Test
    void an_enquiry_resumes_at_its_conference(TestEngine engine) {
        var limit = engine.limitIn(72);
        start(engine, limit, List.of(), Map.of("resumeAt", CONFER));

        assertThat(engine.steps()).hasSize(1);
        engine.complete(engine.step(CONFER), Map.of());

        engine.assertEnded(Section47EnquiryProcess.ID, Ends.ENDED);
    }

    @Test
    void a_visit_not_made_in_time_climbs(TestEngine engine) {
        climbs(engine, SEE, SPEAK, OPINE, FIRST, SECOND);
    }

    @Test
    void an_opinion_not_given_in_time_climbs(TestEngine engine) {
        climbs(engine, OPINE, SEE, SPEAK, FIRST, SECOND);
    }

    @Test
    void a_first_survey_not_reported_in_time_climbs(TestEngine engine) {
        climbs(engine, FIRST, SEE, SPEAK, OPINE);
    }

    @Test
    void a_second_survey_not_reported_in_time_climbs(TestEngine engine) {
        climbs(engine, SECOND, SEE, SPEAK, OPINE, FIRST);
    }

    @Test
    void an_outcome_not_decided_in_time_climbs(TestEngine engine) {
        climbsWhenResumed(engine, DECIDE, "outcome");
    }

    @Test
    void an_outcome_held_up_by_a_line_of_enquiry_climbs_all_the_same(TestEngine engine) {
        var outcome = engine.limitIn(72);
        start(
                engine,
                engine.limitIn(200),
                List.of(SPEAK, OPINE, FIRST, SECOND),
                Map.of("outcome", outcome.asVariable()));

        engine.advanceTo(outcome.firstRungAt());

        engine.assertClimbs(outcome);
        assertThat(engine.steps()).extracting(OpenJob::step).containsExactly(SEE);
    }

    @Test
    void a_conference_not_held_in_time_climbs(TestEngine engine) {
        climbsWhenResumed(engine, CONFER, "conference");
    }

    @Test
    void each_change_has_the_open_enquiry_reviewed_and_moves_nothing(TestEngine engine) {
        var admission = engine.limitIn(4);
        var injury = engine.limitIn(6);
        start(engine, engine.limitIn(72), List.of(), Map.of("resumeAt", DECIDE));

        change(engine, admission);
        change(engine, injury);

        assertThat(engine.steps())
                .extracting(OpenJob::step)
                .containsOnly(REVIEW, DECIDE)
                .hasSize(3);
        engine.advanceTo(admission.firstRungAt());
        engine.assertClimbs(admission);
        var review = reviewOf(engine, admission);
        assertThat(review.dueAt()).isEqualTo(admission.dueAt());
        assertThat(review.groups()).containsExactly(SOCIAL_WORKERS);
        engine.complete(review, Map.of());
        engine.complete(reviewOf(engine, injury), Map.of());

        engine.assertEnded(EnquiryReviewProcess.ID, EnquiryReviewProcess.Ends.REVIEWED);
        assertThat(engine.step(DECIDE).step()).isEqualTo(DECIDE);
        assertThat(engine.running(Section47EnquiryProcess.ID)).isEqualTo(1);
    }

    @Test
    void a_deadline_that_moves_climbs_at_its_new_instant(TestEngine engine) {
        var limit = engine.limitIn(72);
        start(
                engine,
                limit,
                List.of(),
                Map.of("resumeAt", CONFER, "conference", limit.asVariable()));

        var rung = engine.limitIn(5).dueAt();
        engine.publish(
                Messages.DEADLINE_MOVED,
                enquiry,
                Map.of("movedDeadlineId", limit.id().toString(), "movedRungAt", rung.toString()));
        engine.advanceTo(rung);

        engine.assertClimbs(limit);
        assertThat(engine.step(CONFER).dueAt()).isEqualTo(limit.dueAt());
    }

    @Test
    void a_superseded_enquiry_ends_with_all_its_lines_and_reviews(TestEngine engine) {
        var limit = engine.limitIn(72);
        start(engine, limit, List.of(), contributions(limit));
        change(engine, limit);

        engine.publish(Messages.SUPERSEDED, enquiry, Map.of());

        engine.assertEnded(Section47EnquiryProcess.ID, Ends.SUPERSEDED);
        assertThat(engine.steps()).isEmpty();
    }

    /** Opens one step alone, lets its first rung come, and sees that the step stays. */
    private void climbs(TestEngine engine, String step, String... settled) {
        var limit = engine.limitIn(72);
        start(engine, limit, List.of(settled), Map.of());

        engine.advanceTo(limit.firstRungAt());

        engine.assertClimbs(limit);
        assertThat(engine.steps()).hasSize(1);
        assertThat(engine.step(step).dueAt()).isEqualTo(limit.dueAt());
    }

    private void climbsWhenResumed(TestEngine engine, String step, String deadline) {
        var limit = engine.limitIn(72);
        start(engine, limit, ALL, Map.of("resumeAt", step, deadline, limit.asVariable()));

        engine.advanceTo(limit.firstRungAt());

        engine.assertClimbs(limit);
        assertThat(engine.step(step).dueAt()).isEqualTo(limit.dueAt());
    }

    /** Every line is due at the given limit, outcome and conference long after it. */
    private void start(
            TestEngine engine, Limit limit, List<String> settled, Map<String, Object> more) {
        var all = new HashMap<String, Object>();
        all.put("enquiryId", enquiry.toString());
        all.put("settled", settled);
        Stream.of("visit", "medical", "survey", "secondSurvey")
                .forEach(name -> all.put(name, limit.asVariable()));
        Stream.of("outcome", "conference")
                .forEach(name -> all.put(name, engine.limitIn(500).asVariable()));
        all.putAll(more);
        engine.publish(Messages.STARTED, enquiry, all);
        engine.complete(engine.job(EveryProcess.CLAIM_SUBJECT), Map.of());
    }

    private void change(TestEngine engine, Limit review) {
        engine.publish(
                Messages.REVIEW_DUE,
                enquiry,
                Map.of("reviewId", idOf(review), "review", review.asVariable()));
    }

    private static OpenJob reviewOf(TestEngine engine, Limit review) {
        return engine.steps().stream()
                .filter(step -> step.step().equals(REVIEW))
                .filter(step -> step.subjectId().equals(idOf(review)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> contributions(Limit... limits) {
        var open =
                Stream.of(limits)
                        .map(
                                limit -> {
                                    var contribution = new HashMap<>(limit.asVariable());
                                    contribution.put("contributionId", idOf(limit));
                                    return contribution;
                                })
                        .toList();
        return Map.of("contributions", open);
    }

    /** What a limit belongs to is told apart by the limit in these tests. */
    private static String idOf(Limit limit) {
        return "subject-of-" + limit.id();
    }

    private void assertStep(OpenJob step, Limit limit, String... groups) {
        assertThat(step.subjectId()).isEqualTo(enquiry.toString());
        assertThat(step.dueAt()).isEqualTo(limit.dueAt());
        assertThat(step.groups()).containsExactly(groups);
    }
}
