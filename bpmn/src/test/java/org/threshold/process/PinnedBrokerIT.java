package org.threshold.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.threshold.local.server.LocalServers;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.OpenJob;
import org.threshold.process.engine.PinnedBroker;

/** Every model is accepted by the pinned broker, and one path of each is played on it. */
class PinnedBrokerIT {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final String CLIMB = EscalationLadderProcess.Jobs.CLIMB_LADDER;

    private static final PinnedBroker BROKER =
            new PinnedBroker(LocalServers.shared(LocalServers.Kind.ZEEBE).zeebe().grpc());

    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void every_model_is_accepted() {
        assertThat(BROKER.deployAllModels())
                .containsExactlyInAnyOrderElementsOf(ProcessModels.processIds());
    }

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @Test
    void a_referral_near_its_limit_climbs_and_is_acted_on() {
        var decision = limit(Duration.ofMinutes(-5));
        var action = limit(Duration.ofDays(1));

        var claim =
                start(
                        ReferralProcess.Messages.RECEIVED,
                        "referralId",
                        Map.of("decision", decision.asVariable()));
        climb(decision);
        var decide = BROKER.step("decide-referral", subject);
        assertThat(decide.dueAt()).isEqualTo(decision.dueAt());
        assertThat(decide.groups()).containsExactly("duty-social-worker");
        BROKER.complete(decide, Map.of("followUp", "act", "action", action.asVariable()));
        finish("act-on-decision", subject);

        BROKER.awaitEnd(claim);
    }

    @Test
    void a_mark_is_viewed_and_the_police_accept() {
        var due = limit(Duration.ofMinutes(-5));

        var mark =
                start(
                        UncertainMarkProcess.Messages.SEEN,
                        "markId",
                        Map.of("view", due.asVariable()));
        climb(due);
        finish("give-paediatric-view", subject);
        BROKER.awaitEnd(mark);

        var acceptance =
                start(
                        PoliceAcceptanceProcess.Messages.ASKED,
                        "acceptanceId",
                        Map.of("acceptance", due.asVariable()));
        finish("accept-joint-investigation", subject);
        BROKER.awaitEnd(acceptance);
    }

    @Test
    void a_silent_notification_is_taken_over() {
        var rung = Instant.now().minusSeconds(60).toString();
        var later = Instant.now().plusSeconds(86_400).toString();

        var claim =
                start(
                        AgencyNotificationProcess.Messages.REQUIRED,
                        "notificationId",
                        Map.of("deadlineId", UUID.randomUUID().toString(), "firstRungAt", rung));
        var climb = BROKER.job(NotificationLadderProcess.Jobs.CLIMB_NOTIFICATION, subject);
        BROKER.complete(climb, Map.of("asks", "ring", "nextRungAt", later));
        finish("ring-duty-role", subject);
        BROKER.publish(NotificationLadderProcess.Messages.FAILED, subject, NOTHING);
        climb = BROKER.job(NotificationLadderProcess.Jobs.CLIMB_NOTIFICATION, subject);
        BROKER.complete(climb, Map.of("asks", "take-over", "nextRungAt", later));
        finish("take-over-notification", subject);

        BROKER.awaitEnd(claim);
    }

    @Test
    void a_discussion_is_reviewed_and_concluded() {
        var due = limit(Duration.ofDays(1)).asVariable();

        var claim =
                start(
                        StrategyDiscussionProcess.Messages.CALLED,
                        "discussionId",
                        Map.of("discussion", due, "preparation", due));
        finish("invite-to-discussion", subject);
        BROKER.complete(
                BROKER.step("hold-discussion", subject),
                Map.of("quorate", false, "discussion", due));
        BROKER.complete(
                BROKER.step("hold-discussion", subject),
                Map.of("quorate", true, "distribution", due));
        BROKER.complete(
                BROKER.step("decide-per-child", subject),
                Map.of("nextReview", true, "review", due));
        finish("distribute-record", subject);
        BROKER.complete(
                BROKER.step("hold-discussion", subject),
                Map.of("quorate", true, "distribution", due));
        BROKER.complete(BROKER.step("decide-per-child", subject), Map.of("nextReview", false));
        finish("distribute-record", subject);
        finish("review-police-preparation", subject);

        BROKER.awaitEnd(claim);
    }

    @Test
    void deadlines_that_move_climb_each_its_own_ladder_and_die_with_the_discussion() {
        var due = limit(Duration.ofDays(1));
        var preparation = limit(Duration.ofDays(2));
        var claim =
                start(
                        StrategyDiscussionProcess.Messages.CALLED,
                        "discussionId",
                        Map.of(
                                "discussion",
                                due.asVariable(),
                                "preparation",
                                preparation.asVariable()));
        BROKER.step("invite-to-discussion", subject);

        var soon = Instant.now().plusSeconds(5);
        move(due, soon);
        move(preparation, soon);

        climb(due);
        climb(preparation);
        BROKER.publish(StrategyDiscussionProcess.Messages.SUPERSEDED, subject, NOTHING);
        BROKER.awaitEnd(claim);
    }

    /** Started with as little as may be: what is absent is still to be done. */
    @Test
    void an_enquiry_follows_every_line_to_its_conference() {
        var due = limit(Duration.ofDays(1)).asVariable();
        var contribution = new HashMap<>(due);
        var contributionId = UUID.randomUUID();
        contribution.put("contributionId", contributionId.toString());
        var limits = new HashMap<String, Object>();
        List.of("visit", "medical", "survey", "outcome", "conference")
                .forEach(name -> limits.put(name, due));
        limits.put("contributions", List.of(contribution));

        var claim = start(Section47EnquiryProcess.Messages.STARTED, "enquiryId", limits);
        finish("see-child", subject);
        finish("speak-to-parents", subject);
        finish("give-medical-opinion", subject);
        finish("obtain-contribution", contributionId);
        BROKER.complete(BROKER.step("report-first-survey", subject), Map.of("secondSurvey", due));
        finish("report-second-survey", subject);
        var review = UUID.randomUUID();
        BROKER.publish(
                Section47EnquiryProcess.Messages.REVIEW_DUE,
                subject,
                Map.of("reviewId", review.toString(), "review", due));
        finish("review-enquiry", review);
        finish("decide-outcome", subject);
        finish("hold-conference", subject);

        BROKER.awaitEnd(claim);
    }

    @Test
    void an_investigation_closes_its_items() {
        var first = limit(Duration.ofDays(1));
        var second = limit(Duration.ofDays(2));
        var claim = start(JointInvestigationProcess.Messages.OPENED, "investigationId", Map.of());

        add("close-allegation", first);
        add("take-evidential-action", second);
        finish("close-allegation", first.id());
        finish("take-evidential-action", second.id());
        BROKER.publish(JointInvestigationProcess.Messages.CLOSED, subject, NOTHING);

        BROKER.awaitEnd(claim);
    }

    @Test
    void an_out_of_hours_plan_carries_on_and_is_reviewed_again() {
        var review = limit(Duration.ofMinutes(-5));
        var again = limit(Duration.ofDays(1));
        var claim =
                start(
                        OutOfHoursPlanProcess.Messages.AGREED,
                        "planId",
                        Map.of("review", review.asVariable()));

        climb(review);
        BROKER.complete(
                BROKER.step("review-out-of-hours-plan", subject),
                Map.of("carriesOn", true, "review", again.asVariable()));
        var second = BROKER.step("review-out-of-hours-plan", subject);
        assertThat(second.dueAt()).isEqualTo(again.dueAt());
        BROKER.complete(second, Map.of("carriesOn", false));

        BROKER.awaitEnd(claim);
    }

    @Test
    void a_written_agreement_is_checked_reviewed_and_ended() {
        var check = limit(Duration.ofMinutes(-5));
        var review = limit(Duration.ofDays(1));
        var claim = start(WrittenAgreementProcess.Messages.ACTIVATED, "agreementId", Map.of());

        var added = WrittenAgreementProcess.Messages.DUTY_ADDED;
        addDuty(added, "record-agreement-check", check);
        addDuty(added, "review-written-agreement", review);
        climb(check);
        finish("record-agreement-check", check.id());
        finish("review-written-agreement", review.id());
        BROKER.publish(WrittenAgreementProcess.Messages.ENDED, subject, NOTHING);

        BROKER.awaitEnd(claim);
    }

    @Test
    void a_child_protection_plan_is_met_about_reviewed_and_ended() {
        var coreGroup = limit(Duration.ofMinutes(-5));
        var review = limit(Duration.ofDays(1));
        var details = limit(Duration.ofDays(2));
        var added = ChildProtectionPlanProcess.Messages.DUTY_ADDED;
        var claim = start(ChildProtectionPlanProcess.Messages.MADE, "planId", Map.of());

        addDuty(added, "hold-core-group", coreGroup);
        addDuty(added, "hold-review-conference", review);
        addDuty(added, "complete-protection-plan", details);
        climb(coreGroup);
        finish("hold-core-group", coreGroup.id());
        finish("complete-protection-plan", details.id());
        finish("hold-review-conference", review.id());
        BROKER.publish(ChildProtectionPlanProcess.Messages.ENDED, subject, NOTHING);

        BROKER.awaitEnd(claim);
    }

    @Test
    void a_single_assessment_is_planned_concluded_agreed_to_and_ended() {
        var whole = limit(Duration.ofMinutes(-5));
        var plan = limit(Duration.ofDays(1));
        var agreement = limit(Duration.ofDays(2));
        var added = SingleAssessmentProcess.Messages.DUTY_ADDED;
        var claim =
                start(
                        SingleAssessmentProcess.Messages.BEGUN,
                        "assessmentId",
                        Map.of("conclusion", whole.asVariable()));

        climb(whole);
        addDuty(added, "plan-single-assessment", plan);
        addDuty(added, "approve-single-assessment", agreement);
        finish("plan-single-assessment", plan.id());
        finish("approve-single-assessment", agreement.id());
        BROKER.publish(SingleAssessmentProcess.Messages.ENDED, subject, NOTHING);

        BROKER.awaitEnd(claim);
    }

    private void addDuty(String message, String step, Limit duty) {
        BROKER.publish(
                message,
                subject,
                Map.of(
                        "dutyId", duty.id().toString(),
                        "dutyStep", step,
                        "duty", duty.asVariable()));
    }

    private void add(String step, Limit item) {
        BROKER.publish(
                JointInvestigationProcess.Messages.ITEM_ADDED,
                subject,
                Map.of(
                        "itemId", item.id().toString(),
                        "itemStep", step,
                        "item", item.asVariable()));
    }

    private static void finish(String step, UUID about) {
        BROKER.complete(BROKER.step(step, about), NOTHING);
    }

    private void move(Limit limit, Instant rung) {
        BROKER.publish(
                StrategyDiscussionProcess.Messages.BROUGHT_FORWARD,
                subject,
                Map.of("movedDeadlineId", limit.id().toString(), "movedRungAt", rung.toString()));
    }

    private OpenJob start(String message, String subjectId, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(subjectId, subject.toString());
        BROKER.publish(message, subject, all);
        var claim = BROKER.job(EveryProcess.CLAIM_SUBJECT, subject);
        BROKER.complete(claim, NOTHING);
        return claim;
    }

    private static void climb(Limit limit) {
        BROKER.complete(BROKER.job(CLIMB, limit.id()), Map.of("stillWaiting", false));
    }

    private static Limit limit(Duration fromNow) {
        return Limit.dueAt(Instant.ofEpochSecond(Instant.now().plus(fromNow).getEpochSecond()));
    }
}
